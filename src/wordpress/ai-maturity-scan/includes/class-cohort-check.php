<?php
/**
 * Checks figures of all firms together before they are published.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * The figures are made by the browser of an administrator, by the same code as on the command line. PHP does not make them
 * again: it sees whether they are a cohort file of the results of this site, whose figures can be true and may be shown.
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
		return $file->lines === $lines ? Cohort_Tables::problem( $file ) : '$.lines';
	}
}
