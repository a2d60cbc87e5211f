<?php
/**
 * The site's own support offers.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Kept as an option: folders for uploads are not always open to reading, nor the same on all servers of a site. */
final class Catalogue {
	public const OPTION     = 'ai_maturity_scan_support';
	public const MOST_BYTES = 524288;

	/** Ids of the catalogues that this site had: results that were made with them may still be under way. */
	public const PAST_IDS = 'ai_maturity_scan_support_ids';

	private const MOST_DEPTH = 12;
	private const MOST_PAST  = 50;

	/** Ids of what is built in. */
	private const RESERVED = array( 'generic', 'ideas', 'actions' );

	/**
	 * The catalogue, or null.
	 */
	public static function get(): ?\stdClass {
		$stored = get_option( self::OPTION );
		$value  = is_string( $stored ) ? json_decode( $stored ) : null;
		return is_object( $value ) ? $value : null;
	}

	/**
	 * Ids of the catalogue that the site has, and of those that it had.
	 *
	 * @return string[]
	 */
	public static function ids(): array {
		$now = self::get();
		return array_merge( $now ? array( $now->id ) : array(), (array) get_option( self::PAST_IDS, array() ) );
	}

	/**
	 * Checks a file and keeps it. Whatever the browser said of it before, it is checked here again.
	 *
	 * @param string $text What is in the file.
	 * @return string[] What is wrong with it; empty if it was kept.
	 */
	public static function put( string $text ): array {
		list( $value, $problems ) = self::read( $text, 'support' );
		$problems                 = $value && array() === $problems ? self::problems( $value ) : $problems;
		if ( array() === $problems ) {
			update_option( self::OPTION, wp_json_encode( $value, JSON_UNESCAPED_SLASHES ), false );
			self::remember( self::PAST_IDS, $value->id, self::ids() );
		}
		return array_slice( $problems, 0, 20 );
	}

	/**
	 * A file of a partner, as far as its schema says whether it is in order.
	 *
	 * @param string $text   What is in the file.
	 * @param string $schema Name of the schema.
	 * @return array{0: ?\stdClass, 1: string[]} The file, and what is wrong with it.
	 */
	public static function read( string $text, string $schema ): array {
		if ( strlen( $text ) > self::MOST_BYTES ) {
			/* translators: %s: a size, such as 512 KB. */
			return array( null, array( sprintf( __( 'The file is larger than %s.', 'ai-maturity-scan' ), size_format( self::MOST_BYTES ) ) ) );
		}
		// Editors on Windows may put a mark before the text.
		$value = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), false, self::MOST_DEPTH );
		if ( ! is_object( $value ) ) {
			/* translators: %s: the message of the JSON reader, in English. */
			return array( null, array( sprintf( __( 'The file is not a JSON object (%s).', 'ai-maturity-scan' ), json_last_error_msg() ) ) );
		}
		$place = Schema::problem( $value, Package::schema( $schema ) );
		return array( $value, null === $place ? array() : array( self::sentence( $place, __( 'This is missing, of the wrong type, too long or not known.', 'ai-maturity-scan' ) ) ) );
	}

	/**
	 * Notes an id: results that were made with the file may come in after another has taken its place.
	 *
	 * @param string   $option Where ids are noted.
	 * @param string   $id     The id.
	 * @param string[] $ids    Those that are known.
	 */
	public static function remember( string $option, string $id, array $ids ): void {
		update_option( $option, array_slice( array_unique( array_merge( array( $id ), $ids ) ), 0, self::MOST_PAST ), false );
	}

	/**
	 * What the schema cannot say: ids that repeat or refer to nothing, words that are missing.
	 *
	 * @param \stdClass $value A catalogue that fits the schema.
	 */
	private static function problems( \stdClass $value ): array {
		$problems = array();
		if ( in_array( $value->id, self::RESERVED, true ) ) {
			$problems[] = self::sentence( '$.id', __( 'That is a built-in one; choose another.', 'ai-maturity-scan' ) );
		}
		$seen  = array();
		$known = self::known_ids();
		foreach ( $value->entries as $index => $entry ) {
			$at = "$.entries[$index]";
			if ( isset( $seen[ $entry->id ] ) ) {
				$problems[] = self::sentence( "$at.id", __( 'An earlier entry has this id.', 'ai-maturity-scan' ) );
			}
			$seen[ $entry->id ] = true;
			foreach ( $known as $key => $ids ) {
				foreach ( array_diff( (array) ( $entry->$key ?? array() ), $ids ) as $id ) {
					/* translators: %s: an id. */
					$problems[] = self::sentence( "$at.$key", sprintf( __( 'The scan does not know "%s".', 'ai-maturity-scan' ), $id ) );
				}
			}
			foreach ( $value->languages as $language ) {
				if ( ! isset( $value->texts->$language->{$entry->id} ) ) {
					$problems[] = self::sentence( "$.texts.$language.{$entry->id}", __( 'The words are missing.', 'ai-maturity-scan' ) );
				}
			}
		}
		return $problems;
	}

	/**
	 * Ids that an entry may name, by its keys. Regions are not asked for, so any may be named.
	 */
	private static function known_ids(): array {
		$instrument = new Instrument( Package::definition() );
		$options    = function ( string $role ) use ( $instrument ): array {
			return array_column( $instrument->item_with( $role )['options'], 'id' );
		};
		return array(
			'form'       => $options( 'support' ),
			'barriers'   => $options( 'barriers' ),
			'sectors'    => $options( 'sector' ),
			'sizes'      => $options( 'size' ),
			'steps'      => array_column( $instrument->steps, 'id' ),
			'dimensions' => array_map( 'strval', array_keys( $instrument->formulas ) ),
		);
	}

	/**
	 * A problem with its place.
	 *
	 * @param string $place A JSON path.
	 * @param string $what  A sentence.
	 */
	public static function sentence( string $place, string $what ): string {
		return "$place: $what";
	}
}
