<?php
/**
 * Which results a page or a file is about.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Holds good values only: whatever else was asked for counts as not asked. */
final class Filter {
	/**
	 * First and last month, such as 2026-11; empty for no limit.
	 *
	 * @var string
	 */
	public string $from = '';

	/**
	 * See $from.
	 *
	 * @var string
	 */
	public string $to = '';

	/**
	 * Id of an option; empty for all.
	 *
	 * @var string
	 */
	public string $sector = '';

	/**
	 * Id of an option; empty for all.
	 *
	 * @var string
	 */
	public string $size = '';

	/**
	 * Name of a campaign; empty for all.
	 *
	 * @var string
	 */
	public string $campaign = '';

	/**
	 * A step that the firm stands on, or may stand on; 0 for all.
	 *
	 * @var int
	 */
	public int $step = 0;

	/**
	 * The id that the scan told the visitor; empty for all. Such a filter is for finding one result, never for figures.
	 *
	 * @var string
	 */
	public string $id = '';

	/**
	 * From what was asked for.
	 *
	 * @param array $asked Unslashed values by name.
	 */
	public static function from( array $asked ): self {
		$filter     = new self();
		$instrument = new Instrument( Package::definition() );
		foreach ( array( 'from', 'to' ) as $key ) {
			$value        = self::text( $asked, $key );
			$filter->$key = preg_match( '/^\d{4}-(0[1-9]|1[0-2])$/D', $value ) ? $value : '';
		}
		foreach ( array( 'sector', 'size' ) as $key ) {
			$ids          = array_column( $instrument->item_with( $key )['options'], 'id' );
			$value        = $asked[ $key ] ?? '';
			$filter->$key = in_array( $value, $ids, true ) ? $value : '';
		}
		$filter->campaign = Campaign::clean( $asked['campaign'] ?? '' );

		$step         = absint( is_scalar( $asked['step'] ?? 0 ) ? $asked['step'] ?? 0 : 0 );
		$filter->step = $step <= count( $instrument->steps ) ? $step : 0;
		// As it comes out of a letter: with spaces or a full stop around it.
		$filter->id = trim( self::text( $asked, 'id' ), " \t\r\n." );
		return $filter;
	}

	/**
	 * A text that was asked for; empty if there is none.
	 *
	 * @param array  $asked Unslashed values by name.
	 * @param string $name  Which.
	 */
	public static function text( array $asked, string $name ): string {
		$value = $asked[ $name ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/**
	 * The values that limit something, for an address.
	 */
	public function query(): array {
		return array_filter( get_object_vars( $this ) );
	}

	/**
	 * A condition in SQL.
	 */
	public function sql(): string {
		global $wpdb;
		$sql = array( '1 = 1' );
		if ( '' !== $this->from ) {
			$sql[] = $wpdb->prepare( 'received >= %s', $this->from . '-01' );
		}
		if ( '' !== $this->to ) {
			$sql[] = $wpdb->prepare( 'received < %s', gmdate( 'Y-m-d', strtotime( $this->to . '-01 +1 month' ) ) );
		}
		if ( '' !== $this->sector ) {
			$sql[] = $wpdb->prepare( 'sector = %s', $this->sector );
		}
		if ( '' !== $this->size ) {
			$sql[] = $wpdb->prepare( 'size = %s', $this->size );
		}
		if ( '' !== $this->campaign ) {
			$sql[] = $wpdb->prepare( 'campaign = %s', $this->campaign );
		}
		if ( 0 !== $this->step ) {
			$sql[] = $wpdb->prepare( 'step_low <= %d AND step_high >= %d', $this->step, $this->step );
		}
		if ( '' !== $this->id ) {
			$sql[] = $wpdb->prepare( 'event = %s', Store::event_of( $this->id ) );
		}
		return implode( ' AND ', $sql );
	}

	/**
	 * The names of what keeps a row out; sql() says the same to the database.
	 *
	 * @param array $row The row.
	 * @return string[]
	 */
	public function failed( array $row ): array {
		$month = substr( $row['received'], 0, 7 );
		$fails = array(
			'from'     => '' !== $this->from && $month < $this->from,
			'to'       => '' !== $this->to && $month > $this->to,
			'sector'   => '' !== $this->sector && $row['sector'] !== $this->sector,
			'size'     => '' !== $this->size && $row['size'] !== $this->size,
			'id'       => '' !== $this->id,
			// The database compares without regard to the case of letters.
			'campaign' => '' !== $this->campaign && 0 !== strcasecmp( $row['campaign'] ?? '', $this->campaign ),
			'step'     => 0 !== $this->step && ( $row['step_low'] > $this->step || $row['step_high'] < $this->step ),
		);
		return array_keys( array_filter( $fails ) );
	}
}
