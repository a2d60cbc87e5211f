<?php
/**
 * By what results are checked: definition, schema and the versions that a result names.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Browsers try for a month to deliver a result, so results come in that were made before an update, or before a step back
 * to an earlier version. The zip holds the contract of now and those of all versions that were published; the site notes
 * each that it has had.
 */
final class Contracts {
	/** Noted for the whole network: the contract as JSON, and when it ended (0 while in use), by its digest. */
	public const OPTION = 'ai_maturity_scan_contracts';

	/** The parts by which a result says to which contract it belongs. */
	private const STAMP = array( 'schemaVersion', 'engineVersion' );

	/**
	 * See ids().
	 *
	 * @var array<string, string[]>
	 */
	private static array $ids = array();

	/**
	 * The contracts that a result may have been made by, that of now first; none if its definition was never here. A schema
	 * may have grown without a new number, so there may be several.
	 *
	 * @param \stdClass $result Not yet checked.
	 * @return \stdClass[]
	 */
	public static function of( \stdClass $result ): array {
		return array_values(
			array_filter(
				array_map( 'json_decode', self::all() ),
				function ( $contract ) use ( $result ): bool {
					return is_object( $contract ) && null === self::difference( $result, $contract );
				}
			)
		);
	}

	/**
	 * Does a result name the version of all by which it was made? What does not is no result.
	 *
	 * @param \stdClass $result Not yet checked.
	 */
	public static function are_named( \stdClass $result ): bool {
		return is_string( $result->assessment->version ?? null )
			&& is_string( $result->assessment->hash ?? null )
			&& is_string( $result->schemaVersion ?? null )
			&& is_string( $result->engineVersion ?? null );
	}

	/**
	 * The contract of now.
	 */
	public static function current(): \stdClass {
		return json_decode( self::text() );
	}

	/**
	 * Ids of what any of the contracts has, that of now first: a file of all results needs a column for each.
	 *
	 * @param string $kind "items" or "dimensions".
	 * @return string[]
	 */
	public static function ids( string $kind ): array {
		if ( isset( self::$ids[ $kind ] ) ) {
			return self::$ids[ $kind ];
		}
		$ids = array();
		foreach ( self::all() as $contract ) {
			$ids = array_merge( $ids, array_column( json_decode( $contract, true )['definition'][ $kind ] ?? array(), 'id' ) );
		}
		self::$ids[ $kind ] = array_values( array_unique( $ids ) );
		return self::$ids[ $kind ];
	}

	/**
	 * Where a result names another contract; null if it names this one.
	 *
	 * @param \stdClass $result   Not yet checked.
	 * @param \stdClass $contract The contract.
	 */
	public static function difference( \stdClass $result, \stdClass $contract ): ?string {
		foreach ( get_object_vars( $contract->assessment ) as $key => $value ) {
			if ( ! isset( $result->assessment->$key ) || $result->assessment->$key !== $value ) {
				return "$.assessment.$key";
			}
		}
		foreach ( self::STAMP as $key ) {
			if ( ! isset( $result->$key ) || $result->$key !== $contract->$key ) {
				return "$.$key";
			}
		}
		return null;
	}

	/**
	 * Notes the contract of now, and forgets those that ended long ago.
	 */
	public static function bring_up_to_date(): void {
		$current = hash( 'sha256', self::text() );
		$noted   = (array) get_site_option( self::OPTION, array() );
		foreach ( $noted as $digest => $one ) {
			if ( 0 === $one['ended'] && $digest !== $current ) {
				$noted[ $digest ]['ended'] = time();
			} elseif ( 0 !== $one['ended'] && $one['ended'] < time() - Versions::DAYS * DAY_IN_SECONDS ) {
				unset( $noted[ $digest ] );
			}
		}
		$noted[ $current ] = array(
			'contract' => self::text(),
			'ended'    => 0,
		);
		update_site_option( self::OPTION, $noted );
	}

	/**
	 * Removes what is noted.
	 */
	public static function forget(): void {
		delete_site_option( self::OPTION );
	}

	/**
	 * All contracts as JSON: that of now, those of the zip, those that this site noted.
	 *
	 * @return string[]
	 */
	private static function all(): array {
		$files = array_map( 'file_get_contents', (array) glob( dirname( __DIR__ ) . '/data/contracts/*.json' ) );
		$noted = array_column( (array) get_site_option( self::OPTION, array() ), 'contract' );
		return array_values( array_unique( array_merge( array( self::text() ), $files, $noted ) ) );
	}

	/**
	 * The contract of now as JSON.
	 */
	private static function text(): string {
		return (string) file_get_contents( dirname( __DIR__ ) . '/data/contract.json' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of our own.
	}
}
