<?php
/**
 * Which parts of a result this site has checked, and which it has only received.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Plan, hold, support and the like are computed by the engine of the scan, which runs in a browser. PHP cannot compute them
 * again, so anybody could send others. They are kept apart, and every file says which parts these are.
 */
final class Parts {
	/** What a visitor gives, and what a result says of itself: compared with the envelope and with known versions. */
	private const TAKEN = array( 'schemaVersion', 'id', 'assessment', 'engineVersion', 'language', 'startedAt', 'completedAt', 'depth', 'answers' );

	/** What is computed here again and compared. */
	private const COMPUTED = array( 'step', 'gates', 'cells', 'undecided', 'notApplicable', 'robustness', 'binding', 'motives', 'barriers', 'supportWanted', 'previous', 'voices' );

	/** What figures count, so that they need not read all answers. */
	private const COUNTED = array( 'depth', 'motives', 'barriers', 'supportWanted' );

	/**
	 * The result without what cannot be checked here, and what was left out; null if that is nothing.
	 *
	 * @param \stdClass $result A result that was checked.
	 * @return array{0: \stdClass, 1: \stdClass|null}
	 */
	public static function split( \stdClass $result ): array {
		$checked   = array_flip( array_merge( self::TAKEN, self::COMPUTED ) );
		$all       = get_object_vars( $result );
		$unchecked = array_diff_key( $all, $checked );
		return array( (object) array_intersect_key( $all, $checked ), array() === $unchecked ? null : (object) $unchecked );
	}

	/**
	 * What figures count of a result.
	 *
	 * @param \stdClass $result The result.
	 */
	public static function counted( \stdClass $result ): \stdClass {
		return (object) array_intersect_key( get_object_vars( $result ), array_flip( self::COUNTED ) );
	}
}
