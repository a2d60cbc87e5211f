<?php
/**
 * Finds the file of a class: AiMaturityScan\Results_Page is in class-results-page.php.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

spl_autoload_register(
	function ( string $name ): void {
		if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$slug = strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) );
		$file = __DIR__ . "/class-$slug.php";
		if ( is_file( $file ) ) {
			require_once $file;
		}
	}
);
