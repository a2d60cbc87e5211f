<?php
/**
 * Checks what the schema of a cohort file cannot see: whether its figures can be true and may be shown.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The same as parseCohortFile() of the package; one list of bad files tests both. */
final class Cohort_Tables {
	/** What the group of a row names, by kind of table; all of it. */
	private const PARTS = array(
		'all'         => array(),
		'size'        => array( 'sizes' ),
		'sector'      => array( 'sector' ),
		'size-sector' => array( 'sector', 'sizes' ),
		'quarter'     => array( 'until' ),
	);

	/**
	 * Where the file is wrong, as a JSON path; null if nowhere.
	 *
	 * @param \stdClass $file A file that fits the schema.
	 */
	public static function problem( \stdClass $file ): ?string {
		if ( $file->firms + array_sum( (array) $file->refused ) !== $file->lines ) {
			return '$.lines';
		}
		$seen = array();
		foreach ( $file->tables as $at => $table ) {
			$key     = "$table->by $table->variable";
			$problem = isset( $seen[ $key ] ) ? '' : self::in_table( $file, $table );
			if ( null !== $problem ) {
				return "$.tables[$at]$problem";
			}
			$seen[ $key ] = true;
		}
		return null;
	}

	/**
	 * The same within a table.
	 *
	 * @param \stdClass $file  The file.
	 * @param \stdClass $table One of its tables.
	 */
	private static function in_table( \stdClass $file, \stdClass $table ): ?string {
		if ( $table->release > $file->release ) {
			return '.release';
		}
		$categories = array_merge( ...$table->categories );
		if ( count( array_unique( $categories ) ) < count( $categories ) ) {
			return '.categories';
		}
		$seen = array();
		foreach ( $table->rows as $at => $row ) {
			$parts = array_keys( get_object_vars( $row->group ) );
			sort( $parts );
			if ( self::PARTS[ $table->by ] !== $parts ) {
				return ".rows[$at].group";
			}
			foreach ( $row->group->sizes ?? array( '' ) as $size ) {
				$group = implode( ',', array( $size, $row->group->sector ?? '', $row->group->until ?? '' ) );
				if ( isset( $seen[ $group ] ) ) {
					return ".rows[$at].group";
				}
				$seen[ $group ] = true;
			}
			$problem = self::in_row( $file, $table, $row );
			if ( null !== $problem ) {
				return ".rows[$at]$problem";
			}
		}
		return null;
	}

	/**
	 * The same within a row.
	 *
	 * @param \stdClass $file  The file.
	 * @param \stdClass $table The table.
	 * @param \stdClass $row   One of its rows.
	 */
	private static function in_row( \stdClass $file, \stdClass $table, \stdClass $row ): ?string {
		if ( count( $row->counts ) !== count( $table->categories ) ) {
			return '.counts';
		}
		$shown = array_filter( $row->counts, 'is_int' );
		if ( null === $row->firms ) {
			return array() === $shown ? null : '.counts';
		}
		$left   = $row->firms - array_sum( $shown );
		$is_all = count( $shown ) === count( $row->counts );
		// Figures of an earlier release stand, also when firms have left since.
		$is_more = $table->release === $file->release && $row->firms > $file->firms;
		// What is held back has the threshold, too: everybody can subtract.
		if ( array() === $shown || $is_more || ( $is_all ? 0 !== $left : $left < $file->threshold ) ) {
			return '.firms';
		}
		return min( $shown ) < $file->threshold ? '.counts' : null;
	}
}
