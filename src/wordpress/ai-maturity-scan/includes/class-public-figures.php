<?php
/**
 * Which of the published figures everybody can read now.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * The newest release, unless it was taken down: then none, and the release stays in the table, since later ones are protected
 * beside it. Pages with a tag need to know this each time, so it is kept apart from the files, which are large.
 */
final class Public_Figures {
	/** An array with "number", "hash" and "engine" of the release; empty if nothing is public. */
	public const OPTION = 'ai_maturity_scan_public_figures';

	/**
	 * Whether there are any.
	 */
	public static function are_there(): bool {
		return array() !== self::release();
	}

	/**
	 * Whether there are some, made with the questions and rules of now: nobody is compared with others.
	 */
	public static function are_of_now(): bool {
		$release = self::release();
		return array() !== $release && Releases::is_made_with( $release['hash'], $release['engine'] );
	}

	/**
	 * The cohort file; null without one.
	 */
	public static function file(): ?\stdClass {
		$release = self::release();
		$row     = array() === $release ? null : Releases::one( $release['number'] );
		return $row ? json_decode( $row['file'] ) : null;
	}

	/**
	 * Makes a release public.
	 *
	 * @param int       $number Of the release.
	 * @param \stdClass $file   Its cohort file.
	 */
	public static function show( int $number, \stdClass $file ): void {
		$release = array(
			'number' => $number,
			'hash'   => $file->assessment->hash,
			'engine' => $file->engineVersion,
		);
		update_option( self::OPTION, $release, true );
	}

	/**
	 * Takes down what is public.
	 */
	public static function take_down(): void {
		update_option( self::OPTION, array(), true );
	}

	/**
	 * What is public. Where it was never said, by an earlier version of the plugin, that is the newest release.
	 */
	private static function release(): array {
		$kept = get_option( self::OPTION );
		if ( is_array( $kept ) ) {
			return $kept;
		}
		$newest = Releases::newest();
		if ( $newest ) {
			self::show( (int) $newest['number'], json_decode( $newest['file'] ) );
		} else {
			self::take_down();
		}
		return (array) get_option( self::OPTION );
	}
}
