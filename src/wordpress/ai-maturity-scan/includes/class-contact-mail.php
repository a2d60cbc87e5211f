<?php
/**
 * E-mail to a visitor who asked for the result, and to the organisation when somebody asks for a call.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The message to a visitor is made of words of the scan and of ids that it knows: nobody can write to strangers with it. */
final class Contact_Mail {
	/**
	 * Sends the result to the visitor.
	 *
	 * @param Contact_Request $asked What was asked.
	 * @param string          $token Secret of the link to confirm by; empty for none.
	 * @return bool Whether the mail server of the site took it.
	 */
	public static function send( Contact_Request $asked, string $token ): bool {
		list( $subject, $text ) = Language::in(
			$asked->language,
			function () use ( $asked, $token ): array {
				/* translators: %s: name of the organisation or the site. */
				return array( sprintf( __( 'Your result of the AI maturity scan (%s)', 'ai-maturity-scan' ), self::organisation() ), self::text( $asked, $token ) );
			}
		);
		return wp_mail( $asked->person['email'], $subject, $text );
	}

	/**
	 * Tells the organisation that somebody asked for a call. The message has no name and no number: mail is read by many. If it
	 * cannot be sent, the request is in the list all the same.
	 */
	public static function tell(): bool {
		$named = preg_split( '/[\s,;]+/', (string) Settings::get( 'contact_to' ), -1, PREG_SPLIT_NO_EMPTY );
		$lines = array(
			__( 'After the AI maturity scan somebody has asked for contact.', 'ai-maturity-scan' ),
			__( 'You find name and number here, after you log in:', 'ai-maturity-scan' ) . "\n" . Menu::url( 'contacts' ),
		);
		/* translators: %s: name of the site. */
		$subject = sprintf( __( '[%s] AI maturity scan: please get in touch', 'ai-maturity-scan' ), wp_specialchars_decode( get_option( 'blogname' ), ENT_QUOTES ) );
		wp_mail( array() === $named ? array( (string) get_option( 'admin_email' ) ) : $named, $subject, implode( "\n\n", $lines ) . "\n" );
		return true;
	}

	/**
	 * Who asks and answers: the organisation of the settings, else the name of the site.
	 */
	public static function organisation(): string {
		$name = (string) Settings::get( 'organisation' );
		return '' === $name ? wp_specialchars_decode( get_option( 'blogname' ), ENT_QUOTES ) : $name;
	}

	/**
	 * The message, in the language of the visitor.
	 *
	 * @param Contact_Request $asked What was asked.
	 * @param string          $token Secret of the link to confirm by; empty for none.
	 */
	private static function text( Contact_Request $asked, string $token ): string {
		$scorer = new Scorer( new Instrument( Package::definition() ) );
		$parts  = $scorer->score( $asked->result['answers'], $asked->result['depth'] );
		$words  = new Result_Words( $parts['answers'], $asked->language );
		/* translators: %s: name of the organisation or the site. */
		$text   = array( sprintf( __( 'You asked %s to send you your result of the AI maturity scan.', 'ai-maturity-scan' ), self::organisation() ) );
		$text[] = self::step( $parts['step'], $words->steps() );
		$text[] = self::listed( __( 'Your scores, from 0 to 100:', 'ai-maturity-scan' ), $words->scores( $parts['cells'] ) );
		$text[] = self::listed( __( 'What holds you back, as you said:', 'ai-maturity-scan' ), $words->chosen( 'barriers', $parts['barriers'] ) );
		$text[] = self::code( $asked );
		$text[] = '' === $token ? '' : self::question( $token );
		$text[] = __( 'Did you not ask for this? Then somebody has typed your address by mistake. You need not do anything.', 'ai-maturity-scan' ) . ' ' . ( '' === $token ? __( 'We have not kept your address.', 'ai-maturity-scan' ) : '' );
		return implode( "\n\n", array_map( 'trim', array_filter( $text, 'strlen' ) ) ) . "\n";
	}

	/**
	 * Where the firm stands.
	 *
	 * @param array                     $step  Low and high step, from 1.
	 * @param array<int, array<string>> $words "title" and "description" of each step, by number.
	 */
	private static function step( array $step, array $words ): string {
		$low = $words[ $step['low'] ];
		if ( $step['low'] === $step['high'] ) {
			/* translators: 1: number of a step, 2: number of all steps, 3: name of the step. */
			return sprintf( __( 'Your step: %1$d of %2$d, %3$s.', 'ai-maturity-scan' ), $step['low'], count( $words ), $low['title'] ) . "\n" . $low['description'];
		}
		/* translators: 1: number of the lowest step, 2: number of the highest step, 3: number of all steps. */
		return sprintf( __( 'Your step: between %1$d and %2$d of %3$d. Some answers are not known yet.', 'ai-maturity-scan' ), $step['low'], $step['high'], count( $words ) );
	}

	/**
	 * A list with its title; empty if there is nothing in it.
	 *
	 * @param string   $title Its title.
	 * @param string[] $lines What stands in it; a key that is a text stands before its line.
	 */
	private static function listed( string $title, array $lines ): string {
		$text = '';
		foreach ( $lines as $name => $line ) {
			$text .= "\n- " . ( is_string( $name ) ? "$name: " : '' ) . $line;
		}
		return '' === $text ? '' : $title . $text;
	}

	/**
	 * How to see the whole result again.
	 *
	 * @param Contact_Request $asked What was asked.
	 */
	private static function code( Contact_Request $asked ): string {
		$page = 0 !== $asked->page && 'publish' === get_post_status( $asked->page ) ? (string) get_permalink( $asked->page ) : home_url( '/' );
		if ( '' === $asked->result['code'] ) {
			/* translators: %s: address of a page. */
			return sprintf( __( 'The scan is here: %s', 'ai-maturity-scan' ), $page );
		}
		/* translators: %s: a code of letters and digits. */
		$code = sprintf( __( 'Your answer code: %s', 'ai-maturity-scan' ), $asked->result['code'] );
		/* translators: %s: address of a page. */
		return $code . "\n" . sprintf( __( 'With it you see the whole result again, with first action and plan. Open %s and choose "Have you done this scan before?". Whoever has the code can read your answers.', 'ai-maturity-scan' ), $page );
	}

	/**
	 * The request to confirm.
	 *
	 * @param string $token Secret of the link.
	 */
	private static function question( string $token ): string {
		/* translators: 1: name of the organisation or the site, 2: address of a page. */
		$question = sprintf( __( 'You ticked that %1$s may write to you. Please confirm this here, or delete your address: %2$s', 'ai-maturity-scan' ), self::organisation(), Contact_Confirmation::url( $token ) );
		/* translators: %d: a number of days. */
		return $question . "\n" . sprintf( __( 'Without your confirmation nobody writes to you, and your address is deleted after %d days.', 'ai-maturity-scan' ), Contacts::DAYS_TO_CONFIRM );
	}
}
