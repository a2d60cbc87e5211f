<?php
/**
 * Where a visitor asks for an e-mail with the result, or for a call.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * A route of its own: nothing of a delivery comes here, and nothing of this goes there. Pages come from caches, so there is
 * no secret in them. Instead the browser names the page that it comes from, and requests are counted: by sender, by
 * address that is written to, and all together.
 */
final class Contact_Route {
	/** Requests of one sender and of all in ten minutes, and messages to one address in a day. */
	private const LIMITS = array( 6, 100, 2 );

	/**
	 * Registers the route while it is of use.
	 *
	 * @param string $space Of the routes of this plugin.
	 */
	public static function register( string $space ): void {
		if ( ! Settings::get( 'contact' ) ) {
			return;
		}
		$route = array(
			'methods'             => 'POST',
			'callback'            => array( self::class, 'receive' ),
			// Visitors have no account. What is checked instead is in take().
			'permission_callback' => '__return_true',
		);
		register_rest_route( $space, '/contact', $route );
	}

	/**
	 * Answers a request.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function receive( \WP_REST_Request $request ): \WP_REST_Response {
		try {
			$asked = self::take( $request );
			return new \WP_REST_Response( array( 'kind' => $asked->kind ), 201 );
		} catch ( \Throwable $error ) {
			$refusal = $error instanceof Refusal ? $error : new Refusal( 503, 'Could not be done.' );
			return new \WP_REST_Response( array( 'message' => $refusal->getMessage() ), $refusal->getCode() );
		}
	}

	/**
	 * Takes a request, or throws. The cheapest check comes first.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @throws Refusal If it is not taken.
	 */
	private static function take( \WP_REST_Request $request ): Contact_Request {
		if ( ! Origin::is_own( $request ) ) {
			throw new Refusal( 403, 'Not from this site.' );
		}
		$asked = Contact_Request::read( (string) $request->get_body() );
		/**
		 * How many requests may come within ten minutes, of one sender and of all, and how many messages go to one address in
		 * a day.
		 *
		 * @param int[] $limits The three numbers.
		 */
		list( $of_one, $of_all, $to_one ) = apply_filters( 'ai_maturity_scan_contact_limits', self::LIMITS );
		if ( Limiter::is_over( 'contact', Sender::address(), $of_one ) || Limiter::is_over_today( $asked->person['email'], $to_one ) || Limiter::is_over( 'contact', '', $of_all ) ) {
			throw new Refusal( 429, 'Too many at a time.' );
		}
		/**
		 * Whether another plugin takes this for an abuse, such as one against spam.
		 *
		 * @param bool                  $is_abuse Whether it does.
		 * @param array<string, string> $person   "name", "phone", "email" and "note".
		 * @param string                $kind     "mail" or "call".
		 */
		if ( apply_filters( 'ai_maturity_scan_contact_is_abuse', false, $asked->person, $asked->kind ) ) {
			throw new Refusal( 403, 'Not taken.' );
		}
		$is_done = Contact_Request::MAIL === $asked->kind ? self::send( $asked ) : Contacts::add( $asked ) && Contact_Mail::tell();
		if ( ! $is_done ) {
			throw new Refusal( 503, 'Could not be done.' );
		}
		return $asked;
	}

	/**
	 * Sends the result. The address is kept only if the visitor agreed to be written to, and waits for a confirmation.
	 *
	 * @param Contact_Request $asked What was asked.
	 */
	private static function send( Contact_Request $asked ): bool {
		$token = $asked->may_write ? bin2hex( random_bytes( 16 ) ) : '';
		if ( '' !== $token && ! Contacts::add( $asked, $token ) ) {
			return false;
		}
		return Contact_Mail::send( $asked, $token );
	}
}
