<?php
/**
 * The site's own figures, with which a firm is compared.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Kept as an option, like Catalogue. */
final class Own_Figures {
	public const OPTION   = 'ai_maturity_scan_benchmark';
	public const PAST_IDS = 'ai_maturity_scan_benchmark_ids';

	/** Id of what is built in. */
	private const RESERVED = 'official';

	/**
	 * The figures, or null.
	 */
	public static function get(): ?\stdClass {
		$stored = get_option( self::OPTION );
		$value  = is_string( $stored ) ? json_decode( $stored ) : null;
		return is_object( $value ) ? $value : null;
	}

	/**
	 * Ids of the file that the site has, and of those that it had.
	 *
	 * @return string[]
	 */
	public static function ids(): array {
		$now = self::get();
		return array_merge( $now ? array( $now->id ) : array(), (array) get_option( self::PAST_IDS, array() ) );
	}

	/**
	 * Checks a file and keeps it.
	 *
	 * @param string $text What is in the file.
	 * @return string[] What is wrong with it; empty if it was kept.
	 */
	public static function put( string $text ): array {
		list( $value, $problems ) = Catalogue::read( $text, 'benchmark' );
		$problems                 = $value && array() === $problems ? self::problems( $value ) : $problems;
		if ( array() === $problems ) {
			update_option( self::OPTION, wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION ), false );
			Catalogue::remember( self::PAST_IDS, $value->id, self::ids() );
		}
		return array_slice( $problems, 0, 20 );
	}

	/**
	 * What the schema cannot say: ids that repeat or refer to nothing, words that are missing.
	 *
	 * @param \stdClass $value A file that fits the schema.
	 * @return string[]
	 */
	private static function problems( \stdClass $value ): array {
		$problems = array();
		if ( self::RESERVED === $value->id ) {
			$problems[] = Catalogue::sentence( '$.id', __( 'That is a built-in one; choose another.', 'ai-maturity-scan' ) );
		}
		$seen  = array();
		$known = array(
			'size'   => array_keys( Labels::options( 'size' ) ),
			'sector' => array_keys( Labels::options( 'sector' ) ),
		);
		foreach ( $value->series as $index => $series ) {
			if ( isset( $seen[ $series->id ] ) ) {
				$problems[] = Catalogue::sentence( "$.series[$index].id", __( 'An earlier entry has this id.', 'ai-maturity-scan' ) );
			}
			$seen[ $series->id ] = true;
			foreach ( $known as $key => $ids ) {
				$named = array_merge( (array) ( $series->{"{$key}s"} ?? array() ), array_column( $series->values, $key ) );
				foreach ( array_diff( array_unique( $named ), array_map( 'strval', $ids ) ) as $id ) {
					/* translators: %s: an id. */
					$problems[] = Catalogue::sentence( "$.series[$index]", sprintf( __( 'The scan does not know "%s".', 'ai-maturity-scan' ), $id ) );
				}
			}
			foreach ( $value->languages as $language ) {
				if ( ! isset( $value->texts->$language->{$series->id} ) ) {
					$problems[] = Catalogue::sentence( "$.texts.$language.{$series->id}", __( 'The words are missing.', 'ai-maturity-scan' ) );
				}
			}
		}
		return $problems;
	}
}
