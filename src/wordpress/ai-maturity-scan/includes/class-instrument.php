<?php
/**
 * An assessment made ready for scoring: the rules of docs/method.md in the package's sources, as
 * src/engine/compile.ts has them. Sums are added in the same order, so that the same binary fractions come out.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Items, formulas and gates of one definition, as json_decode() gives it with arrays. */
final class Instrument {
	public const DONT_KNOW = 'dont-know';

	/**
	 * Items by id, in the order of asking.
	 *
	 * @var array<string, array>
	 */
	public array $items = array();

	/**
	 * Of each dimension: factor by item, low and high end.
	 *
	 * @var array<string, array>
	 */
	public array $formulas = array();

	/**
	 * Steps in order.
	 *
	 * @var array[]
	 */
	public array $steps;

	/**
	 * The definition itself.
	 *
	 * @var array
	 */
	public array $definition;

	/**
	 * Makes it ready.
	 *
	 * @param array $definition The assessment.
	 */
	public function __construct( array $definition ) {
		$this->definition = $definition;
		$this->steps      = $definition['steps'];
		foreach ( $definition['items'] as $item ) {
			$this->items[ $item['id'] ] = $item;
		}
		foreach ( $definition['dimensions'] as $dimension ) {
			$this->formulas[ $dimension['id'] ] = $this->formula( $dimension );
		}
	}

	/**
	 * The items that are asked at a depth.
	 *
	 * @param string $depth "full" or "quick".
	 * @return array<string, array>
	 */
	public function asked_at( string $depth ): array {
		$quick = $this->definition['quick'] ?? null;
		if ( 'quick' !== $depth || null === $quick ) {
			return $this->items;
		}
		$ids = array();
		foreach ( $this->definition['sections'] as $section ) {
			if ( in_array( $section['id'], $quick, true ) ) {
				$ids = array_merge( $ids, $section['items'] );
			}
		}
		return array_intersect_key( $this->items, array_flip( $ids ) );
	}

	/**
	 * The item with a role, if there is one.
	 *
	 * @param string $role Such as "sector".
	 */
	public function item_with( string $role ): ?array {
		foreach ( $this->items as $item ) {
			if ( ( $item['role'] ?? '' ) === $role ) {
				return $item;
			}
		}
		return null;
	}

	/**
	 * From the least to the most that an item can be worth.
	 *
	 * @param array $item The item.
	 * @return array{0: int|float, 1: int|float}
	 */
	public static function range( array $item ): array {
		if ( 'multiple' === $item['type'] ) {
			$countable = count( array_filter( $item['options'], array( self::class, 'counts' ) ) );
			return array( 0, min( $item['max'] ?? $countable, $countable ) );
		}
		$values = array_map( array( self::class, 'worth' ), $item['options'] );
		return array( min( $values ), max( $values ) );
	}

	/**
	 * All that an item can be worth, ascending, each once.
	 *
	 * @param array $item The item.
	 * @return array<int|float>
	 */
	public static function levels( array $item ): array {
		if ( 'multiple' === $item['type'] ) {
			return range( 0, self::range( $item )[1] );
		}
		$values = array_values( array_unique( array_map( array( self::class, 'worth' ), $item['options'] ) ) );
		sort( $values );
		return $values;
	}

	/**
	 * An answer that the item knows: an option, several options, or "don't know".
	 *
	 * @param array $item   The item.
	 * @param mixed $answer The answer.
	 */
	public static function is_answer( array $item, $answer ): bool {
		if ( self::DONT_KNOW === $answer ) {
			return true;
		}
		$ids = array_column( $item['options'], 'id' );
		if ( 'single' === $item['type'] ) {
			return is_string( $answer ) && in_array( $answer, $ids, true );
		}
		if ( ! is_array( $answer ) || array() === $answer ) {
			return false;
		}
		$chosen = self::chosen( $item, $answer );
		$alone  = count( array_filter( $chosen, array( self::class, 'counts' ) ) ) < count( $chosen );
		return count( $chosen ) === count( $answer )
			&& count( $chosen ) <= ( $item['max'] ?? count( $chosen ) )
			&& ( 1 === count( $chosen ) || ! $alone );
	}

	/**
	 * What an answer is worth: one value, or the whole range if it is not known.
	 *
	 * @param array $item   The item.
	 * @param mixed $answer A good answer, or null.
	 * @return array{0: int|float, 1: int|float}
	 */
	public static function value_of( array $item, $answer ): array {
		if ( null === $answer || self::DONT_KNOW === $answer ) {
			return self::range( $item );
		}
		if ( 'multiple' === $item['type'] ) {
			$count = count( array_filter( self::chosen( $item, (array) $answer ), array( self::class, 'counts' ) ) );
			return array( $count, $count );
		}
		$value = self::worth( self::chosen( $item, array( $answer ) )[0] ?? array() );
		return array( $value, $value );
	}

	/**
	 * The options that an answer names, in the order of the definition.
	 *
	 * @param array $item The item.
	 * @param array $ids  Ids of options.
	 * @return array[]
	 */
	public static function chosen( array $item, array $ids ): array {
		return array_values(
			array_filter(
				$item['options'],
				function ( $option ) use ( $ids ) {
					return in_array( $option['id'], $ids, true );
				}
			)
		);
	}

	/**
	 * Does choosing this option count?
	 *
	 * @param array $option The option.
	 */
	public static function counts( array $option ): bool {
		return empty( $option['exclusive'] );
	}

	/**
	 * What an option is worth.
	 *
	 * @param array $option The option.
	 * @return int|float
	 */
	private static function worth( array $option ) {
		return $option['value'] ?? 0;
	}

	/**
	 * A dimension as its lowest score and factors of what items are worth above their lowest values. Parts that are
	 * dimensions stand earlier.
	 *
	 * @param array $dimension The dimension.
	 */
	private function formula( array $dimension ): array {
		$is_mean = 'mean' === ( $dimension['score'] ?? 'mean' );
		$total   = 0;
		foreach ( $dimension['items'] as $part ) {
			$total += $part['weight'] ?? 1;
		}
		$formula = array(
			'factors' => array(),
			'low'     => 0,
			'high'    => 0,
		);
		foreach ( $dimension['items'] as $part ) {
			$source = isset( $part['item'] ) ? $this->as_formula( $part['item'] ) : $this->formulas[ $part['dimension'] ];
			$weight = $part['weight'] ?? 1;
			$span   = $source['high'] - $source['low'];
			// A part that can have one value only tells nothing.
			$stretch = 0 == $span ? 0 : 100 * $weight / $total / $span; // phpcs:ignore Universal.Operators.StrictComparisons -- 0 and 0.0.
			$factor  = $is_mean ? $stretch : $weight;
			foreach ( $source['factors'] as $id => $inner ) {
				$formula['factors'][ $id ] = ( $formula['factors'][ $id ] ?? 0 ) + $factor * $inner;
			}
			$formula['low']  += $is_mean ? 0 : $factor * $source['low'];
			$formula['high'] += $factor * $span;
		}
		$formula['high'] += $formula['low'];
		return $formula;
	}

	/**
	 * An item in the form of a formula.
	 *
	 * @param string $id Its id.
	 */
	private function as_formula( string $id ): array {
		list( $low, $high ) = self::range( $this->items[ $id ] );
		return array(
			'factors' => array( $id => 1 ),
			'low'     => $low,
			'high'    => $high,
		);
	}
}
