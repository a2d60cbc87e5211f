<?php
/**
 * A proposal for the privacy policy of the site: it says what the settings do.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** WordPress shows it in its guide, for the site's owner to take over. */
final class Policy {
	/**
	 * Hands it to WordPress.
	 */
	public static function propose(): void {
		wp_add_privacy_policy_content( __( 'AI maturity scan', 'ai-maturity-scan' ), '<p>' . implode( '</p><p>', array_map( 'esc_html', self::sentences() ) ) . '</p>' );
	}

	/**
	 * What is true with the settings of now.
	 *
	 * @return string[]
	 */
	public static function sentences(): array {
		$sentences = array(
			__( 'The AI maturity scan runs in your browser. It sends nothing by itself, sets no cookie and loads nothing from elsewhere. Where it can keep your answers so that you can go on later, they stay in your browser, and the scan has a button to delete them.', 'ai-maturity-scan' ),
		);
		if ( Settings::get( 'contact' ) ) {
			/* translators: %d: a number of days. */
			$sentences[] = sprintf( __( 'After your result, a page may offer to send it to you by e-mail, or to call you. For the e-mail we use your answers and your address once, and keep neither. If you ask for a call, or confirm that we may write to you, we keep what you wrote for %d days at most, apart from results and with the day alone.', 'ai-maturity-scan' ), Settings::get( 'contact_days' ) );
		}
		if ( ! Settings::get( 'store' ) ) {
			return $sentences;
		}
		$anonymous   = __( 'An anonymous result has your answers, what follows from them, the language and the day. It has no time, no address and nothing that our pages add. Sector and size stay in it: in a small group they may point to one firm.', 'ai-maturity-scan' );
		$sentences[] = Settings::get( 'anonymous' )
			? __( 'After your result, the scan asks if it may send an anonymous result to us. Nothing is sent before you agree.', 'ai-maturity-scan' )
			: __( 'After your result, the scan asks if it may send the result to us, as it is or anonymously. Nothing is sent before you agree. We then keep your answers and what follows from them (the step, the scores, the advice), the language, when you began and ended, when it came in, the address of our site, and what our pages add to it, such as an e-mail address if you gave one.', 'ai-maturity-scan' );
		$sentences[] = $anonymous;
		if ( '' !== Settings::get( 'organisation' ) ) {
			/* translators: %s: name of an organisation. */
			$sentences[] = sprintf( __( 'Your result goes to %s.', 'ai-maturity-scan' ), Settings::get( 'organisation' ) );
		}
		$purpose = wp_strip_all_tags( Settings::purpose( substr( determine_locale(), 0, 2 ) )[0] );
		if ( '' !== $purpose ) {
			/* translators: %s: what results are used for, in the words of the site. */
			$sentences[] = sprintf( __( 'What we use results for: %s', 'ai-maturity-scan' ), $purpose );
		}
		/* translators: %s: roles, such as administrators. */
		$sentences[] = sprintf( __( 'Who can see single results here: %s.', 'ai-maturity-scan' ), Settings::roles()[ Settings::get( 'see' ) ] ?? Settings::get( 'see' ) );
		/* translators: %d: a number of days. */
		$sentences[] = sprintf( __( 'We delete results after %d days.', 'ai-maturity-scan' ), Settings::get( 'days' ) );
		if ( Public_Figures::are_there() ) {
			$sentences[] = __( 'We publish figures of all firms together, made so that nothing about a single firm can be found in them. They stay when your result is deleted.', 'ai-maturity-scan' );
		}
		$sentences[] = __( 'With a result we keep which text you agreed to. It says nothing of you: all visitors of the same page read the same.', 'ai-maturity-scan' );
		if ( Webhook::is_on() ) {
			/* translators: %s: name of a server. */
			$sentences[] = sprintf( __( 'We also hand results on to our own system at %s.', 'ai-maturity-scan' ), (string) wp_parse_url( Settings::get( 'webhook' ), PHP_URL_HOST ) );
		}
		if ( ! Settings::get( 'anonymous' ) ) {
			$sentences[] = __( 'With a result that is not anonymous we may keep the name of the campaign that led to the page.', 'ai-maturity-scan' );
		}
		$sentences[] = __( 'Your internet address is not kept with a result. To limit requests, they are counted for a day by a value computed from it, from which nobody can find the address again once the day is over.', 'ai-maturity-scan' );
		$sentences[] = __( 'If a result cannot be sent at once, it waits in your browser, for a month at most.', 'ai-maturity-scan' );
		$sentences[] = __( 'Once your result has come in, the scan tells you its number. If you name that number, we can find your result, show it to you and delete it.', 'ai-maturity-scan' );
		$sentences[] = Settings::get( 'anonymous' )
			? __( 'Without the number we cannot tell which result is yours.', 'ai-maturity-scan' )
			: __( 'By an e-mail address that came with a result we can find it, too. Without number and address we cannot tell which result is yours.', 'ai-maturity-scan' );
		return $sentences;
	}
}
