<?php
/**
 * What a visitor asks of the organisation after the result: an e-mail with it, or a call.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Checked on the way in. Whatever is not known to the form is dropped. */
final class Contact_Request {
	public const MAIL = 'mail';
	public const CALL = 'call';

	/** Bytes of a request, and characters of its texts. */
	public const MOST_BYTES  = 16384;
	private const MOST_NAME  = 100;
	private const MOST_EMAIL = 254;
	private const MOST_NOTE  = 500;

	/**
	 * MAIL or CALL.
	 *
	 * @var string
	 */
	public string $kind;

	/**
	 * Who asks: "email", "name", "phone" and "note"; empty texts for what was not given.
	 *
	 * @var array<string, string>
	 */
	public array $person;

	/**
	 * Whether the organisation may write later on.
	 *
	 * @var bool
	 */
	public bool $may_write;

	/**
	 * One of the languages of the scan.
	 *
	 * @var string
	 */
	public string $language;

	/**
	 * Hash of the text that the visitor read; empty if the site never showed it.
	 *
	 * @var string
	 */
	public string $consent;

	/**
	 * The result to send, as "answers", "depth" and "code"; empty for a call.
	 *
	 * @var array
	 */
	public array $result = array();

	/**
	 * Id of the page with the scan.
	 *
	 * @var int
	 */
	public int $page;

	/**
	 * See read().
	 *
	 * @param array $sent What came in.
	 * @throws Refusal If something is missing or wrong: 400 with its name.
	 */
	private function __construct( array $sent ) {
		$text            = self::texts( $sent );
		$this->kind      = $text['kind'];
		$this->person    = self::person( $text );
		$this->may_write = true === ( $sent['mayWrite'] ?? null );
		$language        = Language::known( $text['language'] );
		$this->language  = '' === $language ? 'en' : $language;
		$this->consent   = null === Consent::with( $text['consent'] ) ? '' : $text['consent'];
		$this->page      = absint( is_int( $sent['page'] ?? 0 ) ? $sent['page'] ?? 0 : 0 );
		if ( self::MAIL === $this->kind ) {
			$this->result = self::result( $sent, $text );
		} elseif ( self::CALL !== $this->kind ) {
			throw new Refusal( 400, 'kind' );
		}
		$this->require_what_is_needed();
	}

	/**
	 * Reads the body of a request.
	 *
	 * @param string $body The body.
	 * @throws Refusal If it is no such request.
	 */
	public static function read( string $body ): self {
		$sent = strlen( $body ) > self::MOST_BYTES ? null : json_decode( $body, true, 6 );
		if ( ! is_array( $sent ) ) {
			throw new Refusal( 400, 'Not a JSON object.' );
		}
		return new self( $sent );
	}

	/**
	 * Texts by name, empty where there is none.
	 *
	 * @param array $sent What came in.
	 * @return array<string, string>
	 */
	private static function texts( array $sent ): array {
		$texts = array();
		foreach ( array( 'kind', 'email', 'name', 'phone', 'note', 'language', 'consent', 'depth', 'code' ) as $name ) {
			$texts[ $name ] = is_string( $sent[ $name ] ?? null ) ? trim( $sent[ $name ] ) : '';
		}
		return $texts;
	}

	/**
	 * Who asks.
	 *
	 * @param array<string, string> $text Texts by name.
	 * @return array<string, string>
	 * @throws Refusal If something is there but wrong.
	 */
	private static function person( array $text ): array {
		if ( '' !== $text['email'] && ( strlen( $text['email'] ) > self::MOST_EMAIL || ! is_email( $text['email'] ) ) ) {
			throw new Refusal( 400, 'email' );
		}
		if ( '' !== $text['phone'] && ! preg_match( '#^\+?[\d\s()/.\-]{6,30}$#D', $text['phone'] ) ) {
			throw new Refusal( 400, 'phone' );
		}
		return array(
			'email' => $text['email'],
			'name'  => mb_substr( sanitize_text_field( $text['name'] ), 0, self::MOST_NAME ),
			'phone' => $text['phone'],
			'note'  => mb_substr( sanitize_textarea_field( $text['note'] ), 0, self::MOST_NOTE ),
		);
	}

	/**
	 * The result to send. No text of a visitor goes into a message: the answers are ids that the scan knows, the code is
	 * letters and digits.
	 *
	 * @param array                 $sent What came in.
	 * @param array<string, string> $text Texts by name.
	 * @throws Refusal If it is none.
	 */
	private static function result( array $sent, array $text ): array {
		if ( ! is_array( $sent['answers'] ?? null ) || ! in_array( $text['depth'], array( 'full', 'quick' ), true ) ) {
			throw new Refusal( 400, 'answers' );
		}
		return array(
			'answers' => $sent['answers'],
			'depth'   => $text['depth'],
			'code'    => preg_match( '/^[0-9A-Z]{1,5}(?:-[0-9A-Z]{1,5}){1,12}$/D', $text['code'] ) ? $text['code'] : '',
		);
	}

	/**
	 * Throws if what is needed to answer is not there.
	 *
	 * @throws Refusal With the name of what is missing.
	 */
	private function require_what_is_needed(): void {
		$needed = self::MAIL === $this->kind ? array( 'email' ) : array( 'name', 'phone' );
		foreach ( $needed as $name ) {
			if ( '' === $this->person[ $name ] ) {
				// phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- One of the names above.
				throw new Refusal( 400, $name );
			}
		}
	}
}
