<?php
/**
 * Computes a result again from its answers: nobody can send a step that does not follow from them.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Compares a result with what its answers give. */
final class Recount {
	/**
	 * Where a result differs from what its answers give; null if it does not.
	 *
	 * @param \stdClass $result   A result that fits the schema of the contract.
	 * @param \stdClass $contract See Contracts.
	 */
	public static function difference( \stdClass $result, \stdClass $contract ): ?string {
		$other = Contracts::difference( $result, $contract );
		if ( null !== $other ) {
			return $other;
		}
		// None of the questions of a contract asks for a text, so nobody can have written one.
		if ( property_exists( $result, 'texts' ) ) {
			return '$.texts';
		}
		$definition = json_decode( (string) wp_json_encode( $contract->definition ), true );
		$instrument = new Instrument( $definition );
		$scorer     = new Scorer( $instrument );
		foreach ( $scorer->score( (array) $result->answers, $result->depth ) as $key => $computed ) {
			// What the schema of an earlier version did not have yet is not in its results.
			$found = property_exists( $result, $key ) ? self::differs( $result->$key, $computed, "$.$key" ) : null;
			if ( null !== $found ) {
				return $found;
			}
		}
		$found = isset( $result->previous ) ? self::previous_difference( $result->previous, $scorer ) : null;
		if ( null !== $found || ! isset( $result->voices ) ) {
			return $found;
		}
		return Voices::difference( $result->voices, (array) $result->answers, $result->depth, $instrument );
	}

	/**
	 * The same of the earlier visit that a firm sent along: its step by the present definition.
	 *
	 * @param \stdClass $previous That part of the result.
	 * @param Scorer    $scorer   Of the definition.
	 */
	private static function previous_difference( \stdClass $previous, Scorer $scorer ): ?string {
		$computed = $scorer->score( (array) $previous->answers, $previous->depth );
		return self::differs( $previous->step, $computed['step'], '$.previous.step' );
	}

	/**
	 * The place of the first difference. Objects are compared without order, lists with it, numbers by their value.
	 *
	 * @param mixed  $found    From outside, with objects.
	 * @param mixed  $computed From here, with arrays.
	 * @param string $at       The place.
	 */
	public static function differs( $found, $computed, string $at ): ?string {
		if ( ! is_array( $computed ) ) {
			$numbers = ( is_int( $found ) || is_float( $found ) ) && ( is_int( $computed ) || is_float( $computed ) );
			return $numbers ? ( (float) $found === (float) $computed ? null : $at ) : ( $found === $computed ? null : $at );
		}
		if ( ! is_array( $found ) && ! is_object( $found ) ) {
			return $at;
		}
		$found = (array) $found;
		foreach ( $computed + $found as $key => $ignored ) {
			if ( ! array_key_exists( $key, $found ) || ! array_key_exists( $key, $computed ) ) {
				return "$at.$key";
			}
			$deeper = self::differs( $found[ $key ], $computed[ $key ], "$at.$key" );
			if ( null !== $deeper ) {
				return $deeper;
			}
		}
		return null;
	}
}
