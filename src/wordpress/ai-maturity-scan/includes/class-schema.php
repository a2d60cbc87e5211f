<?php
/**
 * Checks a value against one of the package's JSON Schemas.
 *
 * WordPress has rest_validate_value_from_schema(), but that takes "5" for a number, "true" for a boolean and "a,b" for a
 * list, and knows neither propertyNames nor exclusiveMinimum as a number. What is stored here is computed again by
 * others, so it has to be of exactly the types that the schema names.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Knows the keywords that the package's schemas use, and refuses to guess at others. */
final class Schema {
	private const SILENT = array( '$schema', '$id', 'title', 'description', 'format' );

	/** The largest whole number that JavaScript counts exactly. */
	private const MOST_INTEGER = 9007199254740991;

	/**
	 * Where a value, as json_decode() gives it with objects, first breaks the schema; null if it does not.
	 *
	 * @param mixed     $value  What is checked.
	 * @param \stdClass $schema The schema.
	 * @param string    $at     The place of the value, as a JSON path.
	 * @throws \LogicException If the schema has a keyword that is not known here: better an error than a hole.
	 */
	public static function problem( $value, \stdClass $schema, string $at = '$' ): ?string {
		foreach ( get_object_vars( $schema ) as $keyword => $wanted ) {
			if ( in_array( $keyword, self::SILENT, true ) ) {
				continue;
			}
			$found = self::one( $keyword, $wanted, $value, $schema, $at );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}

	/**
	 * Checks one keyword.
	 *
	 * @param string    $keyword Its name.
	 * @param mixed     $wanted  Its value.
	 * @param mixed     $value   What is checked.
	 * @param \stdClass $schema  The schema around it.
	 * @param string    $at      The place of the value.
	 * @throws \LogicException For an unknown keyword.
	 */
	private static function one( string $keyword, $wanted, $value, \stdClass $schema, string $at ): ?string { // phpcs:ignore Generic.Metrics.CyclomaticComplexity -- A table.
		switch ( $keyword ) {
			case 'type':
				return self::is_one_type( $value, (array) $wanted ) ? null : $at;
			case 'const':
				return $value === $wanted ? null : $at;
			case 'enum':
				return in_array( $value, $wanted, true ) ? null : $at;
			case 'anyOf':
				return self::any_of( $value, $wanted, $at );
			case 'properties':
				return is_object( $value ) ? self::properties( $value, $wanted, $at ) : null;
			case 'required':
				return is_object( $value ) ? self::required( $value, $wanted, $at ) : null;
			case 'additionalProperties':
				return is_object( $value ) ? self::others( $value, $wanted, $schema, $at ) : null;
			case 'propertyNames':
				return is_object( $value ) ? self::names( $value, $wanted, $at ) : null;
			case 'prefixItems':
				return is_array( $value ) ? self::first_items( $value, $wanted, $at ) : null;
			case 'items':
				return is_array( $value ) ? self::items( $value, $wanted, count( $schema->prefixItems ?? array() ), $at ) : null;
			case 'minItems':
				return is_array( $value ) && count( $value ) < $wanted ? $at : null;
			case 'maxItems':
				return is_array( $value ) && count( $value ) > $wanted ? $at : null;
			case 'minLength':
				return is_string( $value ) && mb_strlen( $value, 'UTF-8' ) < $wanted ? $at : null;
			case 'maxLength':
				return is_string( $value ) && mb_strlen( $value, 'UTF-8' ) > $wanted ? $at : null;
			case 'pattern':
				return is_string( $value ) && ! self::matches( $value, $wanted ) ? $at : null;
			case 'minimum':
				return self::is_number( $value ) && $value < $wanted ? $at : null;
			case 'maximum':
				return self::is_number( $value ) && $value > $wanted ? $at : null;
			case 'exclusiveMinimum':
				return self::is_number( $value ) && $value <= $wanted ? $at : null;
			default:
				// phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- A word of our own schema, never shown.
				throw new \LogicException( 'Unknown keyword in a JSON Schema: ' . $keyword );
		}
	}

	/**
	 * Is it of one of these types?
	 *
	 * @param mixed    $value What is checked.
	 * @param string[] $types Names of types.
	 */
	private static function is_one_type( $value, array $types ): bool {
		foreach ( $types as $type ) {
			if ( self::is_type( $value, $type ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Is it of this type? In JSON 5.0 is a whole number.
	 *
	 * @param mixed  $value What is checked.
	 * @param string $type  Name of the type.
	 */
	private static function is_type( $value, string $type ): bool {
		switch ( $type ) {
			case 'object':
				return is_object( $value );
			case 'array':
				return is_array( $value );
			case 'string':
				return is_string( $value );
			case 'boolean':
				return is_bool( $value );
			case 'null':
				return null === $value;
			case 'number':
				return self::is_number( $value );
			case 'integer':
				return self::is_number( $value ) && floor( $value ) === (float) $value && abs( $value ) <= self::MOST_INTEGER;
			default:
				return false;
		}
	}

	/**
	 * A number that JSON can hold: 1e999 is infinite to PHP.
	 *
	 * @param mixed $value What is checked.
	 */
	private static function is_number( $value ): bool {
		return is_int( $value ) || ( is_float( $value ) && is_finite( $value ) );
	}

	/**
	 * The pattern is JavaScript's, which writes \u200b where PHP writes \x{200b}. A control character as delimiter: it can
	 * stand in none of them.
	 *
	 * @param string $value   What is checked.
	 * @param string $pattern Regular expression.
	 */
	private static function matches( string $value, string $pattern ): bool {
		$translated = preg_replace( '/\\\\u([0-9a-f]{4})/i', '\\x{$1}', $pattern );
		return 1 === preg_match( "\x01" . $translated . "\x01uD", $value );
	}

	/**
	 * The place itself if none of the schemas fits.
	 *
	 * @param mixed  $value   What is checked.
	 * @param array  $schemas The schemas.
	 * @param string $at      Its place.
	 */
	private static function any_of( $value, array $schemas, string $at ): ?string {
		$problem = $at;
		foreach ( $schemas as $schema ) {
			$found = self::problem( $value, $schema, $at );
			if ( null === $found ) {
				return null;
			}
			// The place that lies deepest says most.
			$problem = strlen( $found ) > strlen( $problem ) ? $found : $problem;
		}
		return $problem;
	}

	/**
	 * Checks the properties that the schema names.
	 *
	 * @param \stdClass $value   What is checked.
	 * @param \stdClass $schemas A schema by name.
	 * @param string    $at      Its place.
	 */
	private static function properties( \stdClass $value, \stdClass $schemas, string $at ): ?string {
		foreach ( get_object_vars( $schemas ) as $name => $schema ) {
			$found = property_exists( $value, $name ) ? self::problem( $value->$name, $schema, "$at.$name" ) : null;
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}

	/**
	 * Looks for the properties that have to be there.
	 *
	 * @param \stdClass $value What is checked.
	 * @param array     $names Their names.
	 * @param string    $at    Its place.
	 */
	private static function required( \stdClass $value, array $names, string $at ): ?string {
		foreach ( $names as $name ) {
			if ( ! property_exists( $value, $name ) ) {
				return "$at.$name";
			}
		}
		return null;
	}

	/**
	 * Checks the properties that the schema does not name.
	 *
	 * @param \stdClass      $value  What is checked.
	 * @param bool|\stdClass $wanted Their schema, or false for none.
	 * @param \stdClass      $schema The schema around it.
	 * @param string         $at     Its place.
	 */
	private static function others( \stdClass $value, $wanted, \stdClass $schema, string $at ): ?string {
		$named = isset( $schema->properties ) ? get_object_vars( $schema->properties ) : array();
		foreach ( array_diff_key( get_object_vars( $value ), $named ) as $name => $other ) {
			$found = is_object( $wanted ) ? self::problem( $other, $wanted, "$at.$name" ) : ( true === $wanted ? null : "$at.$name" );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}

	/**
	 * Checks the names of all properties.
	 *
	 * @param \stdClass $value  What is checked.
	 * @param \stdClass $schema Their schema.
	 * @param string    $at     Its place.
	 */
	private static function names( \stdClass $value, \stdClass $schema, string $at ): ?string {
		foreach ( array_keys( get_object_vars( $value ) ) as $name ) {
			if ( null !== self::problem( (string) $name, $schema ) ) {
				return "$at.$name";
			}
		}
		return null;
	}

	/**
	 * Checks the first items of a list, each by a schema of its own. Fewer items are no problem of this keyword.
	 *
	 * @param array       $value   What is checked.
	 * @param \stdClass[] $schemas Their schemas.
	 * @param string      $at      Its place.
	 */
	private static function first_items( array $value, array $schemas, string $at ): ?string {
		foreach ( array_slice( $value, 0, count( $schemas ) ) as $index => $item ) {
			$found = self::problem( $item, $schemas[ $index ], "{$at}[$index]" );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}

	/**
	 * Checks the items of a list that no schema of their own is for.
	 *
	 * @param array          $value  What is checked.
	 * @param bool|\stdClass $wanted Their schema, or false for none.
	 * @param int            $first  How many have a schema of their own.
	 * @param string         $at     Its place.
	 */
	private static function items( array $value, $wanted, int $first, string $at ): ?string {
		foreach ( array_slice( $value, $first, null, true ) as $index => $item ) {
			$found = is_object( $wanted ) ? self::problem( $item, $wanted, "{$at}[$index]" ) : ( true === $wanted ? null : "{$at}[$index]" );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}
}
