<?php
/**
 * The page on which an administrator chooses.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Two forms: WordPress itself stores the first; the second sends a file. */
final class Settings_Page {
	/**
	 * Writes the page.
	 */
	public static function show(): void {
		$sections = self::sections();
		echo '<div class="wrap ams"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		settings_errors();
		echo '<ul class="ams-jump">';
		foreach ( $sections as $id => list( $title ) ) {
			printf( '<li><a href="#%s">%s</a></li>', esc_attr( "ams-section-$id" ), esc_html( $title ) );
		}
		echo '</ul><form method="post" action="options.php">';
		settings_fields( Settings::OPTION );
		foreach ( $sections as $id => list( $title, $rows ) ) {
			printf( '<h2 id="%s">%s</h2><table class="form-table" role="presentation">', esc_attr( "ams-section-$id" ), esc_html( $title ) );
			$rows();
			echo '</table>';
		}
		submit_button();
		echo '</form>';
		Checkup::show();
		self::support();
		Usage::show();
		echo '</div>';
	}

	/**
	 * Titles of the sections, and what writes their rows, by id.
	 *
	 * @return array<string, array{0: string, 1: callable}>
	 */
	private static function sections(): array {
		return array(
			'looks'   => array( __( 'Language and colours', 'ai-maturity-scan' ), array( self::class, 'looks' ) ),
			'results' => array( __( 'Keeping results', 'ai-maturity-scan' ), array( self::class, 'results' ) ),
			'consent' => array( __( 'What visitors read before they agree', 'ai-maturity-scan' ), array( self::class, 'consent' ) ),
			'told'    => array( __( 'E-mail', 'ai-maturity-scan' ), array( self::class, 'mail' ) ),
			'contact' => array( __( 'Contact after the result', 'ai-maturity-scan' ), array( self::class, 'contact' ) ),
			'webhook' => array( __( 'Handing results on', 'ai-maturity-scan' ), array( self::class, 'webhook' ) ),
			'network' => array( __( 'Limits and proxies', 'ai-maturity-scan' ), array( self::class, 'network' ) ),
			'cohort'  => array( __( 'Published figures', 'ai-maturity-scan' ), array( self::class, 'cohort' ) ),
			'pages'   => array( __( 'Pages that load parts later', 'ai-maturity-scan' ), array( self::class, 'pages' ) ),
		);
	}

	/**
	 * Language and colours.
	 */
	private static function looks(): void {
		$languages = array( '' => __( 'That of the page', 'ai-maturity-scan' ) ) + Settings::LANGUAGES;
		Settings_Fields::row( 'lang', __( 'Language', 'ai-maturity-scan' ), Settings_Fields::select( 'lang', $languages ), __( 'A block or a shortcode can name another.', 'ai-maturity-scan' ) );
		$help  = __( 'Six digits or letters a to f, such as #0b5394. Leave it empty for the blue of the scan. A colour that is hard to read is made darker or lighter where needed.', 'ai-maturity-scan' );
		$label = __( 'Colour of buttons and marks', 'ai-maturity-scan' );
		Settings_Fields::row( 'accent', $label, Settings_Fields::colour( 'accent', $label ), $help );
		$help  = __( 'Leave it empty: then black or white is chosen, whichever can be read.', 'ai-maturity-scan' );
		$label = __( 'Colour of text on buttons', 'ai-maturity-scan' );
		Settings_Fields::row( 'on_accent', $label, Settings_Fields::colour( 'on_accent', $label ), $help );
	}

	/**
	 * What is stored, for how long, and for whom.
	 */
	private static function results(): void {
		$help = __( 'Visitors see their result first. Then the scan asks if it may send the result to this site. Nothing is sent before they say yes.', 'ai-maturity-scan' );
		Settings_Fields::group( 'store', __( 'Results', 'ai-maturity-scan' ), Settings_Fields::box( 'store', __( 'Keep results of visitors who agree', 'ai-maturity-scan' ) ), $help );
		$help = __( 'An anonymous result has the answers and a day, but no times, no address of the page, and nothing that your page adds. Sector and size stay in it: in a small group they may point to one firm.', 'ai-maturity-scan' );
		Settings_Fields::group( 'anonymous', __( 'Anonymous', 'ai-maturity-scan' ), Settings_Fields::box( 'anonymous', __( 'Take anonymous results only', 'ai-maturity-scan' ) ), $help );
		Settings_Fields::row( 'days', __( 'Days to keep a result', 'ai-maturity-scan' ), Settings_Fields::number( 'days', Settings::MOST_DAYS ), __( 'Older results are deleted every day.', 'ai-maturity-scan' ) );
		Settings_Fields::row( 'see', __( 'Who may see results', 'ai-maturity-scan' ), Settings_Fields::select( 'see', Settings::roles() ), __( 'Only administrators can delete results and change settings.', 'ai-maturity-scan' ) );
	}

	/**
	 * What visitors read before they agree.
	 */
	private static function consent(): void {
		Settings_Fields::row( 'purpose', __( 'What you use results for', 'ai-maturity-scan' ), Settings_Fields::area( 'purpose', 3 ), __( 'Visitors read this before they choose. The days of keeping are added to it. It may have links: <a href="https://…">words</a>.', 'ai-maturity-scan' ) );
		Settings_Fields::group( 'purpose_' . array_key_first( Settings::LANGUAGES ), __( 'The same in other languages', 'ai-maturity-scan' ), Settings_Fields::purposes(), __( 'If the scan speaks this language, visitors read this text. Where it is empty, they read the text above.', 'ai-maturity-scan' ) );
		Settings_Fields::row( 'organisation', __( 'Your organisation', 'ai-maturity-scan' ), Settings_Fields::line( 'organisation' ), __( 'Visitors read that their result goes to it. The name of the site is not always that.', 'ai-maturity-scan' ) );
		$help = __( 'Visitors get a link to it. Leave it empty for the page that WordPress has under Settings, Privacy.', 'ai-maturity-scan' );
		Settings_Fields::row( 'privacy_url', __( 'Address of your privacy statement', 'ai-maturity-scan' ), Settings_Fields::line( 'privacy_url' ), $help );
	}

	/**
	 * Who is told of new results.
	 */
	private static function mail(): void {
		$often = array(
			Mail::NEVER => __( 'No', 'ai-maturity-scan' ),
			Mail::EACH  => __( 'When results have come in', 'ai-maturity-scan' ),
			Mail::WEEK  => __( 'Once a week', 'ai-maturity-scan' ),
		);
		Settings_Fields::row( 'mail', __( 'E-mail about new results', 'ai-maturity-scan' ), Settings_Fields::select( 'mail', $often ), __( 'It has their number and a link, and no answers. Anonymous results are told when their day is over.', 'ai-maturity-scan' ) );
		Settings_Fields::row( 'mail_to', __( 'To these addresses', 'ai-maturity-scan' ), Settings_Fields::code( 'mail_to' ), __( 'One a line. Leave it empty for the e-mail address of the site in Settings, General.', 'ai-maturity-scan' ) );
	}

	/**
	 * Whether visitors can ask for contact.
	 */
	private static function contact(): void {
		$help = __( 'Then a block or shortcode can offer "Send me my result" and "Call me" below the result. Nothing of it is joined to a result, and an address to write to is used only after the visitor has confirmed it.', 'ai-maturity-scan' );
		Settings_Fields::group( 'contact', __( 'Contact', 'ai-maturity-scan' ), Settings_Fields::box( 'contact', __( 'Let pages offer contact', 'ai-maturity-scan' ) ), $help );
		Settings_Fields::row( 'contact_to', __( 'Tell these addresses', 'ai-maturity-scan' ), Settings_Fields::code( 'contact_to' ), __( 'One a line. Leave it empty for the e-mail address of the site in Settings, General. The message has a link, but no name and no number.', 'ai-maturity-scan' ) );
		Settings_Fields::row( 'contact_days', __( 'Days to keep contact data', 'ai-maturity-scan' ), Settings_Fields::number( 'contact_days', Settings::MOST_DAYS ), __( 'Visitors read this number. Older data is deleted every day.', 'ai-maturity-scan' ) );
	}

	/**
	 * To which other system results go.
	 */
	private static function webhook(): void {
		$help = __( 'Each stored result is sent there as a CloudEvent, until it is taken. Anonymous ones go when their day is over. Say so in what visitors read. Deleting a result here does not delete it there.', 'ai-maturity-scan' );
		Settings_Fields::row( 'webhook', __( 'Address of your other system (webhook)', 'ai-maturity-scan' ), Settings_Fields::line( 'webhook' ), $help );
		/* translators: %s: name of a header. */
		$help = sprintf( __( 'If there is one, the header %s has the signature of each request (HMAC, SHA-256).', 'ai-maturity-scan' ), Webhook::SIGNATURE );
		Settings_Fields::row( 'webhook_secret', __( 'Secret to sign with', 'ai-maturity-scan' ), Settings_Fields::line( 'webhook_secret' ), $help );
	}

	/**
	 * Who may send how much.
	 */
	private static function network(): void {
		Settings_Fields::row( 'limit', __( 'Results from one address in ten minutes', 'ai-maturity-scan' ), Settings_Fields::number( 'limit', Settings::MOST_LIMIT ), __( 'A firm, a school or a proxy has one internet address for many people. For those who come later, the browser tries again by itself.', 'ai-maturity-scan' ) );
		Settings_Fields::row( 'proxies', __( 'Addresses of your own proxies', 'ai-maturity-scan' ), Settings_Fields::code( 'proxies' ), __( 'One a line, such as 10.0.0.1 or 10.0.0.0/8. Leave it empty if there is no proxy before this site: then nobody can pass for somebody else.', 'ai-maturity-scan' ) );
		Settings_Fields::row( 'proxy_header', __( 'Header in which they name the visitor', 'ai-maturity-scan' ), Settings_Fields::select( 'proxy_header', array_combine( array_keys( Sender::HEADERS ), array_keys( Sender::HEADERS ) ) ), __( 'It is believed from these proxies only.', 'ai-maturity-scan' ) );
		$help = __( 'For sites that close the REST API to visitors: the path for results is opened, and nothing else. Members who are logged in can send results without this, but anonymous results always come as from a visitor.', 'ai-maturity-scan' );
		Settings_Fields::group( 'open', __( 'REST API', 'ai-maturity-scan' ), Settings_Fields::box( 'open', __( 'Results although the REST API is closed', 'ai-maturity-scan' ) ), $help );
	}

	/**
	 * What published figures are used for.
	 */
	private static function cohort(): void {
		$help = __( 'Once figures are published: the result says how a firm compares with firms like it. They take the place of your own figures from a file.', 'ai-maturity-scan' );
		Settings_Fields::group( 'compare', __( 'Comparison', 'ai-maturity-scan' ), Settings_Fields::box( 'compare', __( 'Show visitors their firm beside the published figures', 'ai-maturity-scan' ) ), $help );
	}

	/**
	 * How the script gets to a page.
	 */
	private static function pages(): void {
		$help = __( 'For themes and plugins that put parts of pages in later, such as a window that opens with the scan in it. The scan itself is only loaded where there is one.', 'ai-maturity-scan' );
		Settings_Fields::group( 'everywhere', __( 'Script', 'ai-maturity-scan' ), Settings_Fields::box( 'everywhere', __( 'Put the small script of the scan on all pages', 'ai-maturity-scan' ) ), $help );
	}

	/**
	 * The form for the file with support offers.
	 */
	private static function support(): void {
		$catalogue = Catalogue::get();
		echo '<h2>' . esc_html__( 'Your own support offers', 'ai-maturity-scan' ) . '</h2>';
		echo '<p>' . esc_html__( 'A JSON file with what your organisation offers. The result page puts those offers first that fit the firm. How to write the file is in the manual of the scan.', 'ai-maturity-scan' ) . '</p>';
		printf( '<p><a class="button" href="%s">%s</a></p>', esc_url( Menu::url( 'offers' ) ), esc_html__( 'Write the offers in a form', 'ai-maturity-scan' ) );
		if ( $catalogue ) {
			/* translators: 1: an id, 2: a version, 3: a number. */
			$sentence = __( 'Now in use: %1$s, version %2$s, offers: %3$d.', 'ai-maturity-scan' );
			echo '<p><strong>' . esc_html( sprintf( $sentence, $catalogue->id, $catalogue->version, count( $catalogue->entries ) ) ) . '</strong></p>';
		}
		printf( '<form method="post" enctype="multipart/form-data" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
		printf( '<input type="hidden" name="action" value="%s">', esc_attr( Upload::ACTION ) );
		wp_nonce_field( Upload::ACTION );
		echo '<p><label for="catalogue">' . esc_html__( 'JSON file', 'ai-maturity-scan' ) . '</label> ';
		echo '<input type="file" id="catalogue" name="catalogue" accept=".json,application/json" aria-describedby="catalogue-problems"></p>';
		self::problems_box();
		submit_button( __( 'Use this file', 'ai-maturity-scan' ), 'secondary', 'upload', false );
		if ( $catalogue ) {
			echo ' ';
			submit_button( __( 'Remove the offers', 'ai-maturity-scan' ), 'delete', 'remove', false );
		}
		echo '</form>';
	}

	/**
	 * Where admin/check.js says what is wrong with a file.
	 */
	public static function problems_box(): void {
		printf(
			'<div id="catalogue-problems" role="status" data-good="%s" data-bad="%s" data-most="%d" data-large="%s"></div>',
			esc_attr__( 'The file is in order.', 'ai-maturity-scan' ),
			esc_attr__( 'The file cannot be used yet:', 'ai-maturity-scan' ),
			(int) Catalogue::MOST_BYTES,
			/* translators: %s: a size, such as 512 KB. */
			esc_attr( sprintf( __( 'The file is larger than %s.', 'ai-maturity-scan' ), size_format( Catalogue::MOST_BYTES ) ) )
		);
	}
}
