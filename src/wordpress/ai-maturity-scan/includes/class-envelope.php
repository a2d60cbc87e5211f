<?php
/**
 * A delivery as it comes in: a CloudEvent 1.0 in structured JSON with a result in it.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Only read() makes one, so that what has this type has been checked. */
final class Envelope {
	/** A result has some 6 kB. */
	public const MOST_BYTES = 131072;

	/** A %d is the version of the result. */
	public const RESULT_TYPE    = 'ai-maturity-scan.result.v%d';
	public const ANONYMOUS_TYPE = 'ai-maturity-scan.anonymous-result.v%d';
	public const RESULT_SCHEMA  = 'urn:ai-maturity-scan:schema:result:%d';

	private const NEUTRAL_SOURCE = 'urn:ai-maturity-scan';
	private const ATTRIBUTES     = array( 'specversion', 'type', 'source', 'id', 'time', 'datacontenttype', 'dataschema', 'data' );

	/** A result has eight levels; deeper than this is no result. */
	private const MOST_DEPTH = 16;

	/** How much the page around the scan may add. */
	private const MOST_ADDITIONS = 20;

	/**
	 * The result, as it came.
	 *
	 * @var \stdClass
	 */
	public \stdClass $result;

	/**
	 * What the result was checked by: see Contracts.
	 *
	 * @var \stdClass
	 */
	public \stdClass $contract;

	/**
	 * Where it came from: the address of the site, or a neutral name.
	 *
	 * @var string
	 */
	public string $source;

	/**
	 * Without anything that identifies a firm, a person or a browser.
	 *
	 * @var bool
	 */
	public bool $is_anonymous;

	/**
	 * What the page around the scan added: text, whole numbers, true or false, by name.
	 *
	 * @var array<string, string|int|bool>
	 */
	public array $additions;

	/**
	 * Digest of the whole, to tell a repeat from something else under the same id.
	 *
	 * @var string
	 */
	public string $digest;

	/**
	 * See read().
	 *
	 * @param \stdClass $event    A good event.
	 * @param string    $body     What it was read from.
	 * @param \stdClass $contract What it was checked by.
	 */
	private function __construct( \stdClass $event, string $body, \stdClass $contract ) {
		$this->result       = $event->data;
		$this->contract     = $contract;
		$this->source       = $event->source;
		$this->is_anonymous = sprintf( self::ANONYMOUS_TYPE, self::version_of( $event ) ) === $event->type;
		$this->additions    = array_diff_key( get_object_vars( $event ), array_flip( self::ATTRIBUTES ) );
		$this->digest       = hash( 'sha256', $body );
	}

	/**
	 * Reads and checks the body of a request.
	 *
	 * @param string $body The body.
	 * @throws Refusal If it is not an event with a result that follows from its answers.
	 */
	public static function read( string $body ): self {
		if ( strlen( $body ) > self::MOST_BYTES ) {
			throw new Refusal( 413, 'Too large.' );
		}
		$event = json_decode( $body, false, self::MOST_DEPTH );
		if ( ! is_object( $event ) ) {
			throw new Refusal( 400, 'Not a JSON object.' );
		}
		$problem = self::attribute_problem( $event );
		if ( null !== $problem ) {
			throw new Refusal( 400, esc_html( "No CloudEvent 1.0 with a result: $problem." ) );
		}
		$contract = self::contract_of( $event->data );
		$problem  = Schema::problem( $event->data, $contract->schema, '$.data' );
		if ( null !== $problem || strlen( $event->data->language ) > 35 ) {
			throw new Refusal( 400, esc_html( 'Not a result: ' . ( $problem ?? '$.data.language' ) . '.' ) );
		}
		$envelope = new self( $event, $body, $contract );
		$problem  = $envelope->result_problem( $event );
		if ( null !== $problem ) {
			throw new Refusal( 400, esc_html( "Envelope and result do not belong together: $problem." ) );
		}
		$problem = Recount::difference( $event->data, $contract );
		if ( null !== $problem ) {
			throw new Refusal( 422, esc_html( "This does not follow from the answers: $problem." ) );
		}
		return $envelope;
	}

	/**
	 * What a result has to be checked by: of the contracts that it names, the first whose schema it fits.
	 *
	 * @param \stdClass $result Not yet checked.
	 * @throws Refusal If it is of a version that this site never had: today's schema would only name a part it lacks.
	 */
	private static function contract_of( \stdClass $result ): \stdClass {
		$contracts = Contracts::of( $result );
		foreach ( $contracts as $contract ) {
			if ( null === Schema::problem( $result, $contract->schema ) ) {
				return $contract;
			}
		}
		$current = Contracts::current();
		if ( array() === $contracts && Contracts::are_named( $result ) ) {
			$place = Contracts::difference( $result, $current );
			throw new Refusal( 422, esc_html( "The version that made this result is not known here: $place." ) );
		}
		return $contracts[0] ?? $current;
	}

	/**
	 * The version of the result: the first number of the version of its schema, 0 if it names none.
	 *
	 * @param \stdClass $event An event with an object as data.
	 */
	private static function version_of( \stdClass $event ): int {
		$version = $event->data->schemaVersion ?? null;
		return is_string( $version ) ? (int) $version : 0;
	}

	/**
	 * The first attribute of the event that is not what it should be.
	 *
	 * @param \stdClass $event The event.
	 */
	private static function attribute_problem( \stdClass $event ): ?string {
		if ( ! is_object( $event->data ?? null ) ) {
			return 'data';
		}
		$version = self::version_of( $event );
		$types   = array( sprintf( self::RESULT_TYPE, $version ), sprintf( self::ANONYMOUS_TYPE, $version ) );
		$fixed   = array(
			'specversion'     => '1.0',
			'datacontenttype' => 'application/json',
			'dataschema'      => sprintf( self::RESULT_SCHEMA, $version ),
		);
		foreach ( $fixed as $name => $wanted ) {
			if ( ! isset( $event->$name ) || $event->$name !== $wanted ) {
				return $name;
			}
		}
		if ( ! in_array( $event->type ?? null, $types, true ) ) {
			return 'type';
		}
		if ( ! is_string( $event->source ?? null ) || ! preg_match( '/^[\x21-\x7e]{1,1000}$/D', $event->source ) ) {
			return 'source';
		}
		$additions = array_diff_key( get_object_vars( $event ), array_flip( self::ATTRIBUTES ) );
		foreach ( $additions as $name => $value ) {
			if ( ! self::is_addition( (string) $name, $value ) ) {
				return (string) $name;
			}
		}
		return count( $additions ) > self::MOST_ADDITIONS ? 'too many attributes' : null;
	}

	/**
	 * The same rule as in the package's `withAdditions`.
	 *
	 * @param string $name  Name of the attribute.
	 * @param mixed  $value Its value.
	 */
	private static function is_addition( string $name, $value ): bool {
		if ( ! preg_match( '/^[a-z\d]{1,20}$/D', $name ) ) {
			return false;
		}
		if ( is_string( $value ) ) {
			return '' !== $value && mb_strlen( $value, 'UTF-8' ) <= 1000;
		}
		return is_bool( $value ) || ( is_int( $value ) && abs( $value ) <= 2147483648 );
	}

	/**
	 * What stands in the envelope has to agree with the result, and an anonymous result has to be one.
	 *
	 * @param \stdClass $event The event.
	 */
	private function result_problem( \stdClass $event ): ?string {
		if ( ( $event->id ?? null ) !== $this->result->id ) {
			return 'id';
		}
		if ( ( $event->time ?? null ) !== $this->result->completedAt ) {
			return 'time';
		}
		if ( ! $this->is_anonymous ) {
			return null;
		}
		$day = substr( $this->result->completedAt, 0, 10 ) . 'T00:00:00Z';
		if ( $this->result->completedAt !== $day || $this->result->startedAt !== $day ) {
			return 'a time of day in an anonymous result';
		}
		if ( isset( $this->result->previous->id ) ) {
			return 'the id of an earlier result in an anonymous one';
		}
		if ( self::NEUTRAL_SOURCE !== $this->source || array() !== $this->additions ) {
			return 'an origin or additions in an anonymous result';
		}
		return false === strpos( $this->result->language, '-' ) ? null : 'a region in an anonymous result';
	}
}
