<?php
/**
 * How results are spread over steps and cells, without showing any single firm.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * A picture may leave this site, in a report or on a slide. So for each number in it, and for the total:
 *
 * - fewer than five firms are not shown;
 * - neither is what would show fewer than five firms by comparing it with the picture without one of the filters, or
 *   without all of them;
 * - what is left is rounded to a multiple of five, up or down by a chance that fits the rest. The chance hangs on which
 *   firms are counted, so asking again shows the same. Adding up pictures of sectors does not give a small one away.
 */
final class Figures {
	public const LEAST = 5;

	/** What a result counts in besides its step, and by what it is divided. */
	public const CHOSEN = array(
		'barriers'      => 'barriers',
		'supportWanted' => 'support',
		'motives'       => 'motives',
	);

	/** Lower ends of the bands of a score. */
	public const BANDS = array( 0, 25, 50, 75 );

	/**
	 * How many firms are counted, by "total", "step 3", "between", "know.people 25", "sector trade", "sector trade/step 3",
	 * "quarter 2026-4", "barriers" (all who were asked), "barriers privacy" and so on.
	 *
	 * @var array<string, int>
	 */
	private array $counts = array();

	/**
	 * The sum of the chances of those firms.
	 *
	 * @var array<string, int>
	 */
	private array $noise = array();

	/**
	 * How many more there would be without a filter, or without all.
	 *
	 * @var array<string, array<string, int>>
	 */
	private array $beside = array();

	/**
	 * Counts.
	 *
	 * @param Filter $filter Which results.
	 */
	public static function of( Filter $filter ): self {
		$figures = new self();
		foreach ( Store::each( new Filter(), 'id, received, sector, size, campaign, step_low, step_high, cells, noise, COALESCE(counted, result) AS result' ) as $row ) {
			$figures->add( $row, $filter->failed( $row ) );
		}
		return $figures;
	}

	/**
	 * Adds one result.
	 *
	 * @param array    $row    Its row.
	 * @param string[] $failed Names of the filters that keep it out.
	 */
	public function add( array $row, array $failed ): void {
		foreach ( self::keys( $row ) as $key ) {
			if ( array() === $failed ) {
				$this->counts[ $key ] = ( $this->counts[ $key ] ?? 0 ) + 1;
				$this->noise[ $key ]  = ( ( $this->noise[ $key ] ?? 0 ) + (int) $row['noise'] ) % 4294967296;
				continue;
			}
			$without   = 1 === count( $failed ) ? $failed : array();
			$without[] = 'all';
			foreach ( $without as $name ) {
				$this->beside[ $key ][ $name ] = ( $this->beside[ $key ][ $name ] ?? 0 ) + 1;
			}
		}
	}

	/**
	 * The number to show; null for one that is not shown.
	 *
	 * @param string $key See $counts.
	 */
	public function shown( string $key ): ?int {
		$count = $this->counts[ $key ] ?? 0;
		if ( $count < self::LEAST || min( ( $this->beside[ $key ] ?? array() ) + array( '' => self::LEAST ) ) < self::LEAST ) {
			return null;
		}
		$rest = $count % self::LEAST;
		return $count - $rest + ( $this->noise[ $key ] / 4294967296 < $rest / self::LEAST ? self::LEAST : 0 );
	}

	/**
	 * The number to show of a part beside what it is a part of; null for one that is not shown. What is left of any of these
	 * may not be one to four firms either.
	 *
	 * @param string   $key    See $counts.
	 * @param string[] $wholes The same: what it is a part of.
	 */
	public function part( string $key, array $wholes ): ?int {
		foreach ( $wholes as $whole ) {
			$rest = ( $this->counts[ $whole ] ?? 0 ) - ( $this->counts[ $key ] ?? 0 );
			if ( $rest > 0 && $rest < self::LEAST ) {
				return null;
			}
		}
		return $this->shown( $key );
	}

	/**
	 * The quarters in which results came, the latest first, such as "2026-4". That there are some says nothing of a firm:
	 * a quarter is named even if its number is not shown.
	 *
	 * @return string[]
	 */
	public function quarters(): array {
		$quarters = array();
		foreach ( array_keys( $this->counts ) as $key ) {
			if ( preg_match( '/^quarter (\d{4}-\d)$/D', $key, $found ) ) {
				$quarters[] = $found[1];
			}
		}
		rsort( $quarters );
		return $quarters;
	}

	/**
	 * All numbers that may be shown, such as of "sector trade/step 3". What is not there is fewer than five firms, perhaps none;
	 * only the total is there in any case.
	 *
	 * @return array<string, int|null>
	 */
	public function summary(): array {
		$total   = $this->shown( 'total' );
		$summary = array( 'total' => $total );
		$keys    = null === $total ? array() : array_keys( $this->counts );
		sort( $keys );
		foreach ( $keys as $key ) {
			$summary[ $key ] = $this->shown_within( (string) $key );
		}
		return array_slice( $summary, 0, 1 ) + array_filter( $summary, 'is_int' );
	}

	/**
	 * The number to show of anything, beside all that it is a part of.
	 *
	 * @param string $key See $counts.
	 */
	private function shown_within( string $key ): ?int {
		$parts = explode( '/', $key, 2 );
		if ( isset( $parts[1] ) ) {
			return null === $this->part( $parts[0], array( 'total' ) ) ? null : $this->part( $key, $parts );
		}
		list( $kind ) = explode( ' ', $key, 2 );
		if ( isset( self::CHOSEN[ $kind ] ) ) {
			return $key === $kind ? $this->shown( $key ) : $this->part( $key, array( $kind ) );
		}
		return in_array( $kind, array( 'sector', 'size', 'quarter' ), true ) ? $this->part( $key, array( 'total' ) ) : $this->shown( $key );
	}

	/**
	 * Where a result counts.
	 *
	 * @param array $row Its row.
	 * @return string[]
	 */
	private static function keys( array $row ): array {
		$step = $row['step_low'] === $row['step_high'] ? 'step ' . $row['step_low'] : 'between';
		$keys = array_merge( array( 'total', $step ), self::bands( $row ), self::chosen( $row ) );
		foreach ( self::groups( $row ) as $group ) {
			array_push( $keys, $group, "$group/$step" );
		}
		return $keys;
	}

	/**
	 * The groups by which steps are shown, as far as they are known.
	 *
	 * @param array $row A row.
	 * @return string[]
	 */
	private static function groups( array $row ): array {
		$groups = array( sprintf( 'quarter %s-%d', substr( $row['received'], 0, 4 ), (int) ceil( (int) substr( $row['received'], 5, 2 ) / 3 ) ) );
		foreach ( array( 'sector', 'size' ) as $name ) {
			if ( '' !== $row[ $name ] ) {
				$groups[] = "$name {$row[ $name ]}";
			}
		}
		return $groups;
	}

	/**
	 * A cell without an item that applies to the firm has no score: the firm counts in none of its bands.
	 *
	 * @param array $row A row.
	 * @return string[]
	 */
	private static function bands( array $row ): array {
		$keys = array();
		foreach ( array_filter( (array) json_decode( $row['cells'], true ) ) as $id => $cell ) {
			$bands  = array_filter(
				self::BANDS,
				function ( int $least ) use ( $cell ): bool {
					return $cell['low'] >= $least;
				}
			);
			$keys[] = $id . ' ' . max( $bands );
		}
		return $keys;
	}

	/**
	 * What was chosen, and that it was asked at all.
	 *
	 * @param array $row A row.
	 * @return string[]
	 */
	private static function chosen( array $row ): array {
		$result = json_decode( $row['result'] ?? '', true );
		$keys   = array();
		foreach ( is_array( $result ) && 'full' === $result['depth'] ? array_keys( self::CHOSEN ) : array() as $part ) {
			$keys[] = $part;
			foreach ( $result[ $part ] ?? array() as $id ) {
				$keys[] = "$part $id";
			}
		}
		return $keys;
	}
}
