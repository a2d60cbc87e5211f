<?php
/** Runs the file of argument 1 as TYPO3 would, and prints the columns and the record type that it adds, as JSON. */
namespace TYPO3\CMS\Core\Utility {
	class ExtensionManagementUtility {
		public static array $added = array();

		public static function addTCAcolumns( string $table, array $columns ): void {
			self::$added += array( 'table' => $table, 'columns' => $columns );
		}

		public static function addRecordType( array $item, string $fields ): void {
			self::$added += array( 'item' => $item, 'fields' => $fields );
		}
	}
}

namespace {
	define( 'TYPO3', true );
	require $argv[1];
	echo json_encode( \TYPO3\CMS\Core\Utility\ExtensionManagementUtility::$added );
}
