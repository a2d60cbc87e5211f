<?php
/**
 * Checks figures of all firms together before they are published.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * The figures are made by the browser of an administrator, by the same code as on the command line. PHP does not make them
 * again: it sees whether they are a cohort file of the results of this site, in which no figure is below the threshold.
 */
final class Cohort_Check {
	/**
	 * Where a file is wrong, as a JSON path; null if it may be published.
	 *
	 * @param \stdClass $file    As json_decode() gives it.
	 * @param int       $release Its number within its round.
	 * @param int       $lines   Results that were read for it.
	 */
	public static function problem( \stdClass $file, int $release, int $lines ): ?string {
		$problem = Schema::problem( $file, Package::schema( 'cohort' ) );
		if ( null !== $problem ) {
			return $problem;
		}
		if ( ! Releases::is_of_now( $file ) ) {
			return '$.assessment';
		}
		if ( $file->release !== $release ) {
			return '$.release';
		}
		if ( $file->lines !== $lines || $file->firms + array_sum( (array) $file->refused ) !== $lines ) {
			return '$.lines';
		}
		foreach ( $file->tables as $at => $table ) {
			$problem = self::in_table( $table, $file->threshold );
			if ( null !== $problem ) {
				return "$.tables[$at]$problem";
			}
		}
		return null;
	}

	/**
	 * The same within a table.
	 *
	 * @param \stdClass $table     A table that fits the schema.
	 * @param int       $threshold Of the file.
	 */
	private static function in_table( \stdClass $table, int $threshold ): ?string {
		foreach ( $table->rows as $at => $row ) {
			$shown = array_filter( $row->counts, 'is_numeric' );
			if ( count( $row->counts ) !== count( $table->categories ) ) {
				return ".rows[$at].counts";
			}
			if ( array() !== $shown && min( $shown ) < $threshold ) {
				return ".rows[$at].counts";
			}
			$left = ( $row->firms ?? 0 ) - array_sum( $shown );
			// Everybody can subtract.
			if ( $left < 0 || ( $left > 0 && $left < $threshold ) || ( null === $row->firms && array() !== $shown ) ) {
				return ".rows[$at].firms";
			}
		}
		return null;
	}
}
