<?php
/**
 * What stands in the result of the scan where a block offers contact.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * It goes into the slot of the result, hidden until public/contact.js has found it. Without that script nobody sees it. No
 * field has a name and there is no form, so that it does no harm within a form of the page.
 */
final class Contact_Form {
	/** What a block may offer. */
	public const OFFERS = array( 'none', Contact_Request::MAIL, Contact_Request::CALL, 'both' );

	/**
	 * The fields in HTML; empty if there is nothing to offer.
	 *
	 * @param string $offer    One of OFFERS.
	 * @param string $language Of the scan.
	 * @param int    $level    Of the title of the scan.
	 */
	public static function html( string $offer, string $language, int $level ): string {
		$kinds = 'both' === $offer ? array( Contact_Request::MAIL, Contact_Request::CALL ) : array( $offer );
		$kinds = array_intersect( $kinds, array( Contact_Request::MAIL, Contact_Request::CALL ) );
		if ( array() === $kinds || ! Settings::get( 'contact' ) ) {
			return '';
		}
		wp_enqueue_script( Loader::CONTACT );
		return Language::in(
			$language,
			function () use ( $kinds, $language, $level ): string {
				$html = '';
				foreach ( $kinds as $kind ) {
					$consent = self::consent( $kind, $language );
					$fields  = Contact_Request::MAIL === $kind ? self::for_mail() : self::for_call();
					$html   .= sprintf( '<details data-kind="%s" data-consent="%s"><summary>%s</summary>%s<p class="small">%s</p>%s</details>', $kind, Consent::note( $consent, $language ), esc_html( self::title( $kind ) ), $fields, $consent, self::button( $kind ) );
				}
				$heading = sprintf( '<h%1$d>%2$s</h%1$d>', min( 6, $level + 1 ), esc_html__( 'Stay in touch', 'ai-maturity-scan' ) );
				return sprintf( '<div slot="result" class="ams-contact" lang="%s" hidden%s>%s</div>', esc_attr( $language ), self::data(), $heading . $html );
			}
		) . Loader::contact_beside();
	}

	/**
	 * The text that a visitor agrees to.
	 *
	 * @param string $kind     MAIL or CALL.
	 * @param string $language Of the scan.
	 */
	public static function consent( string $kind, string $language ): string {
		$words = Language::in(
			$language,
			function () use ( $kind ): string {
				$sentence = Contact_Request::MAIL === $kind
					/* translators: 1: name of the organisation or the site, 2: a number of days. */
					? __( 'For the e-mail, your answers and your address are used once and not kept. Only if you tick the box, %1$s keeps your address to write to you, apart from your answers, for %2$d days at most.', 'ai-maturity-scan' )
					/* translators: 1: name of the organisation or the site, 2: a number of days. */
					: __( '%1$s keeps this to call you, apart from your answers, for %2$d days at most. Your answers and your result do not go along.', 'ai-maturity-scan' );
				return sprintf( $sentence, Contact_Mail::organisation(), Settings::get( 'contact_days' ) );
			}
		);
		return trim( sprintf( '<span lang="%s">%s</span> %s', esc_attr( $language ), esc_html( $words ), Consent::statement( $language ) ) );
	}

	/**
	 * Where the form goes to, and what it says.
	 */
	private static function data(): string {
		$data = array(
			'url'     => esc_url_raw( Address::on_page( Route::url( 'contact' ) ) ),
			'page'    => (string) get_the_ID(),
			'email'   => __( 'Write an e-mail address, such as name@example.org.', 'ai-maturity-scan' ),
			'name'    => __( 'Write your name.', 'ai-maturity-scan' ),
			'phone'   => __( 'Write a telephone number: digits, spaces and + only.', 'ai-maturity-scan' ),
			'sending' => __( 'Sending …', 'ai-maturity-scan' ),
			'mail'    => __( 'The e-mail is on its way. If you do not see it in some minutes, look among the unwanted ones.', 'ai-maturity-scan' ),
			'call'    => __( 'Thank you. You will be called.', 'ai-maturity-scan' ),
			'busy'    => __( 'That was often in a short time. Please try again later.', 'ai-maturity-scan' ),
			'failed'  => __( 'That did not work. Please try again later. Your result stays as it is.', 'ai-maturity-scan' ),
		);
		$html = '';
		foreach ( $data as $name => $value ) {
			$html .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
		}
		return $html;
	}

	/**
	 * What a part offers.
	 *
	 * @param string $kind MAIL or CALL.
	 */
	private static function title( string $kind ): string {
		return Contact_Request::MAIL === $kind ? __( 'Send me my result', 'ai-maturity-scan' ) : __( 'Call me', 'ai-maturity-scan' );
	}

	/**
	 * Fields for the e-mail.
	 */
	private static function for_mail(): string {
		$id = wp_unique_id( 'ams-contact-' );
		/* translators: %s: name of the organisation or the site. */
		$may = sprintf( __( '%s may write to me about AI. I confirm that by a link in the e-mail.', 'ai-maturity-scan' ), Contact_Mail::organisation() );
		return '<p>' . esc_html__( 'You get one e-mail with your step, your scores and your answer code.', 'ai-maturity-scan' ) . '</p>'
			. self::field( 'email', __( 'E-mail address', 'ai-maturity-scan' ), 'type="email" autocomplete="email" maxlength="254"' )
			. sprintf( '<p class="tick"><input type="checkbox" id="%1$s" data-field="mayWrite"> <label for="%1$s">%2$s</label></p>', esc_attr( $id ), esc_html( $may ) );
	}

	/**
	 * Fields for the call.
	 */
	private static function for_call(): string {
		return self::field( 'name', __( 'Your name', 'ai-maturity-scan' ), 'type="text" autocomplete="name" maxlength="100"' )
			. self::field( 'phone', __( 'Telephone', 'ai-maturity-scan' ), 'type="tel" autocomplete="tel" maxlength="30"' )
			. self::field( 'email', __( 'E-mail address (not needed)', 'ai-maturity-scan' ), 'type="email" autocomplete="email" maxlength="254"' )
			. self::field( 'note', __( 'When, and about what? (not needed)', 'ai-maturity-scan' ), 'type="text" autocomplete="off" maxlength="500"' );
	}

	/**
	 * A field with its label, and a place for what is wrong with it.
	 *
	 * @param string $name       Of the field.
	 * @param string $label      Its label.
	 * @param string $attributes Its other attributes in HTML.
	 */
	private static function field( string $name, string $label, string $attributes ): string {
		$id = wp_unique_id( 'ams-contact-' );
		return sprintf( '<p><label for="%1$s">%2$s</label><input id="%1$s" data-field="%3$s" %4$s aria-describedby="%1$s-problem"><span class="problem" id="%1$s-problem"></span></p>', esc_attr( $id ), esc_html( $label ), esc_attr( $name ), $attributes );
	}

	/**
	 * The button that sends, and the place for what is said of it.
	 *
	 * @param string $kind MAIL or CALL.
	 */
	private static function button( string $kind ): string {
		$text = Contact_Request::MAIL === $kind ? __( 'Send the e-mail', 'ai-maturity-scan' ) : __( 'Ask for a call', 'ai-maturity-scan' );
		return '<p><button type="button">' . esc_html( $text ) . '</button></p><p role="status" tabindex="-1"></p>';
	}
}
