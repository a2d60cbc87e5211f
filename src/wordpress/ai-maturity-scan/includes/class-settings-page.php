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
		echo '<div class="wrap ams"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		settings_errors();
		echo '<form method="post" action="options.php">';
		settings_fields( Settings::OPTION );
		echo '<table class="form-table" role="presentation">';
		self::looks();
		self::results();
		self::mail();
		self::network();
		echo '</table>';
		submit_button();
		echo '</form>';
		Checkup::show();
		self::support();
		self::use();
		echo '</div>';
	}

	/**
	 * Language and colours.
	 */
	private static function looks(): void {
		$languages = array( '' => __( 'That of the page', 'ai-maturity-scan' ) ) + Settings::LANGUAGES;
		self::row( 'lang', __( 'Language', 'ai-maturity-scan' ), self::select( 'lang', $languages ), __( 'A block or a shortcode can name another.', 'ai-maturity-scan' ) );
		$help = __( 'Six digits after #, such as #0b5394. Leave it empty for the blue of the scan. A colour that is hard to read is made darker or lighter where needed.', 'ai-maturity-scan' );
		self::row( 'accent', __( 'Colour of buttons and marks', 'ai-maturity-scan' ), self::text( 'accent' ), $help );
		$help = __( 'Leave it empty: then black or white is chosen, whichever can be read.', 'ai-maturity-scan' );
		self::row( 'on_accent', __( 'Colour of text on buttons', 'ai-maturity-scan' ), self::text( 'on_accent' ), $help );
	}

	/**
	 * What is stored, for how long, and for whom.
	 */
	private static function results(): void {
		$help = __( 'Visitors see their result first. Then the scan asks if it may send the result to this site. Nothing is sent before they say yes.', 'ai-maturity-scan' );
		self::row( 'store', __( 'Results', 'ai-maturity-scan' ), self::box( 'store', __( 'Keep results of visitors who agree', 'ai-maturity-scan' ) ), $help );
		$help = __( 'An anonymous result has the answers and a day, but no times, no address of the page, and nothing that your page adds. Sector and size stay in it: in a small group they may point to one firm.', 'ai-maturity-scan' );
		self::row( 'anonymous', __( 'Anonymous', 'ai-maturity-scan' ), self::box( 'anonymous', __( 'Take anonymous results only', 'ai-maturity-scan' ) ), $help );
		self::row( 'purpose', __( 'What you use results for', 'ai-maturity-scan' ), self::area( 'purpose', 3 ), __( 'Visitors read this before they choose. The days of keeping are added to it. It may have links: <a href="https://…">words</a>.', 'ai-maturity-scan' ) );
		self::row( 'purpose_' . array_key_first( Settings::LANGUAGES ), __( 'The same in other languages', 'ai-maturity-scan' ), self::purposes(), __( 'If the scan speaks this language, visitors read this text. Where it is empty, they read the text above.', 'ai-maturity-scan' ) );
		self::row( 'organisation', __( 'Your organisation', 'ai-maturity-scan' ), self::line( 'organisation' ), __( 'Visitors read that their result goes to it. The name of the site is not always that.', 'ai-maturity-scan' ) );
		$help = __( 'Visitors get a link to it. Leave it empty for the page that WordPress has under Settings, Privacy.', 'ai-maturity-scan' );
		self::row( 'privacy_url', __( 'Address of your privacy statement', 'ai-maturity-scan' ), self::line( 'privacy_url' ), $help );
		$days = sprintf( '<input type="number" class="small-text" min="1" max="3650" required %s value="%d">', self::naming( 'days' ), Settings::get( 'days' ) );
		self::row( 'days', __( 'Days to keep a result', 'ai-maturity-scan' ), $days, __( 'Older results are deleted every day.', 'ai-maturity-scan' ) );
		self::row( 'see', __( 'Who may see results', 'ai-maturity-scan' ), self::select( 'see', Settings::roles() ), __( 'Only administrators can delete results and change settings.', 'ai-maturity-scan' ) );
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
		self::row( 'mail', __( 'E-mail about new results', 'ai-maturity-scan' ), self::select( 'mail', $often ), __( 'It has their number and a link, and no answers. Anonymous results are told when their day is over.', 'ai-maturity-scan' ) );
		$field = sprintf( '<textarea class="code" rows="2" cols="40" spellcheck="false" %s>%s</textarea>', self::naming( 'mail_to' ), esc_textarea( Settings::get( 'mail_to' ) ) );
		self::row( 'mail_to', __( 'To these addresses', 'ai-maturity-scan' ), $field, __( 'One a line. Leave it empty for the e-mail address of the site in Settings, General.', 'ai-maturity-scan' ) );
	}

	/**
	 * Who may send how much, and how the script gets to a page.
	 */
	private static function network(): void {
		$limit = sprintf( '<input type="number" class="small-text" min="1" max="%d" required %s value="%d">', Settings::MOST_LIMIT, self::naming( 'limit' ), Settings::get( 'limit' ) );
		self::row( 'limit', __( 'Results from one address in ten minutes', 'ai-maturity-scan' ), $limit, __( 'A firm, a school or a proxy has one internet address for many people. For those who come later, the browser tries again by itself.', 'ai-maturity-scan' ) );
		$proxies = sprintf( '<textarea class="code" rows="3" cols="40" spellcheck="false" %s>%s</textarea>', self::naming( 'proxies' ), esc_textarea( Settings::get( 'proxies' ) ) );
		self::row( 'proxies', __( 'Addresses of your own proxies', 'ai-maturity-scan' ), $proxies, __( 'One a line, such as 10.0.0.1 or 10.0.0.0/8. Leave it empty if there is no proxy before this site: then nobody can pass for somebody else.', 'ai-maturity-scan' ) );
		self::row( 'proxy_header', __( 'Header in which they name the visitor', 'ai-maturity-scan' ), self::select( 'proxy_header', array_combine( array_keys( Sender::HEADERS ), array_keys( Sender::HEADERS ) ) ), __( 'It is believed from these proxies only.', 'ai-maturity-scan' ) );
		$help = __( 'For sites that close the REST API to visitors: the path for results is opened, and nothing else. Members who are logged in can send results without this, but anonymous results always come as from a visitor.', 'ai-maturity-scan' );
		self::row( 'open', __( 'REST API', 'ai-maturity-scan' ), self::box( 'open', __( 'Results although the REST API is closed', 'ai-maturity-scan' ) ), $help );
		$help = __( 'For themes and plugins that put parts of pages in later, such as a window that opens with the scan in it. The scan itself is only loaded where there is one.', 'ai-maturity-scan' );
		self::row( 'everywhere', __( 'Script', 'ai-maturity-scan' ), self::box( 'everywhere', __( 'Put the small script of the scan on all pages', 'ai-maturity-scan' ) ), $help );
	}

	/**
	 * The form for the file with support offers.
	 */
	private static function support(): void {
		$catalogue = Catalogue::get();
		echo '<h2>' . esc_html__( 'Your own support offers', 'ai-maturity-scan' ) . '</h2>';
		echo '<p>' . esc_html__( 'A JSON file with what your organisation offers. The result page puts those offers first that fit the firm. How to write the file is in the manual of the scan.', 'ai-maturity-scan' ) . '</p>';
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
		printf(
			'<div id="catalogue-problems" role="status" data-good="%s" data-bad="%s" data-most="%d" data-large="%s"></div>',
			esc_attr__( 'The file is in order.', 'ai-maturity-scan' ),
			esc_attr__( 'The file cannot be used yet:', 'ai-maturity-scan' ),
			(int) Catalogue::MOST_BYTES,
			/* translators: %s: a size, such as 512 KB. */
			esc_attr( sprintf( __( 'The file is larger than %s.', 'ai-maturity-scan' ), size_format( Catalogue::MOST_BYTES ) ) )
		);
		submit_button( __( 'Use this file', 'ai-maturity-scan' ), 'secondary', 'upload', false );
		if ( $catalogue ) {
			echo ' ';
			submit_button( __( 'Remove the offers', 'ai-maturity-scan' ), 'delete', 'remove', false );
		}
		echo '</form>';
	}

	/**
	 * How to put the scan on a page.
	 */
	private static function use(): void {
		echo '<h2>' . esc_html__( 'Put the scan on a page', 'ai-maturity-scan' ) . '</h2>';
		echo '<p>' . esc_html__( 'Add the block "AI maturity scan" in the editor. Elsewhere write this shortcode:', 'ai-maturity-scan' ) . '</p>';
		echo '<p><code>[ai_maturity_scan]</code></p>';
		echo '<p>' . esc_html__( 'It does what the settings say. To choose otherwise for one page, add any of these before the last bracket:', 'ai-maturity-scan' ) . '</p>';
		echo '<ul class="ams-choices">';
		foreach ( self::choices() as $choice => $meaning ) {
			printf( '<li><code>%s</code> %s</li>', esc_html( $choice ), esc_html( $meaning ) );
		}
		echo '</ul>';
	}

	/**
	 * What a shortcode may say, and what each of it does.
	 *
	 * @return array<string, string>
	 */
	private static function choices(): array {
		return array(
			'lang="nl"'           => __( 'the language: en, nl, de or fr, or page for that of the page', 'ai-maturity-scan' ),
			'layout="section"'    => __( 'a whole subject on a page, not one question', 'ai-maturity-scan' ),
			'depth="quick"'       => __( 'a quick scan first, with the rest as a choice', 'ai-maturity-scan' ),
			'heading_level="3"'   => __( 'the level of the title, from 1 to 6', 'ai-maturity-scan' ),
			'accent="#0b5394"'    => __( 'the colour of buttons and marks', 'ai-maturity-scan' ),
			'on_accent="#ffffff"' => __( 'the colour of text on buttons', 'ai-maturity-scan' ),
			'persist="session"'   => __( 'keeps answers in the browser until the tab is closed; local: until the visitor deletes them', 'ai-maturity-scan' ),
			'anonymous="yes"'     => __( 'takes anonymous results only', 'ai-maturity-scan' ),
			'deliver="no"'        => __( 'does not ask for the result, so this page sends nothing', 'ai-maturity-scan' ),
		);
	}

	/**
	 * One row of the form.
	 *
	 * @param string $name  Of the field.
	 * @param string $label Its label.
	 * @param string $field The field in HTML, escaped.
	 * @param string $help  A sentence, or nothing.
	 */
	private static function row( string $name, string $label, string $field, string $help ): void {
		printf( '<tr><th scope="row"><label for="%s">%s</label></th><td>', esc_attr( "ams-$name" ), esc_html( $label ) );
		echo $field; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Made and escaped below.
		if ( '' !== $help ) {
			printf( '<p class="description" id="%s">%s</p>', esc_attr( "ams-$name-help" ), esc_html( $help ) );
		}
		echo '</td></tr>';
	}

	/**
	 * Id and name of a field, and where its help stands.
	 *
	 * @param string $name Of the field.
	 */
	private static function naming( string $name ): string {
		return sprintf( 'id="%1$s" name="%2$s" aria-describedby="%1$s-help"', esc_attr( "ams-$name" ), esc_attr( Settings::OPTION . "[$name]" ) );
	}

	/**
	 * A colour.
	 *
	 * @param string $name Of the field.
	 */
	private static function text( string $name ): string {
		return sprintf( '<input type="text" class="small-text code ams-colour" maxlength="7" pattern="#[0-9A-Fa-f]{6}|#[0-9A-Fa-f]{3}" %s value="%s">', self::naming( $name ), esc_attr( Settings::get( $name ) ) );
	}

	/**
	 * A line of text.
	 *
	 * @param string $name Of the field.
	 */
	private static function line( string $name ): string {
		return sprintf( '<input type="text" class="regular-text" %s value="%s">', self::naming( $name ), esc_attr( Settings::get( $name ) ) );
	}

	/**
	 * Several lines of text.
	 *
	 * @param string $name Of the field.
	 * @param int    $rows How many lines.
	 */
	private static function area( string $name, int $rows ): string {
		return sprintf( '<textarea class="large-text" rows="%d" maxlength="%d" %s>%s</textarea>', $rows, Settings::MOST_PURPOSE, self::naming( $name ), esc_textarea( Settings::get( $name ) ) );
	}

	/**
	 * A purpose for each language, with the name of the language above it.
	 */
	private static function purposes(): string {
		$html = '';
		foreach ( Settings::purposes() as $language => $name ) {
			$html .= sprintf( '<label for="%s" lang="%s">%s</label>', esc_attr( "ams-$name" ), esc_attr( $language ), esc_html( Settings::LANGUAGES[ $language ] ) );
			$html .= str_replace( '<textarea ', sprintf( '<textarea lang="%s" ', esc_attr( $language ) ), self::area( $name, 2 ) );
		}
		return $html;
	}

	/**
	 * A box to tick.
	 *
	 * @param string $name  Of the field.
	 * @param string $label Beside it.
	 */
	private static function box( string $name, string $label ): string {
		return sprintf( '<label><input type="checkbox" value="1" %s%s> %s</label>', self::naming( $name ), checked( Settings::get( $name ), true, false ), esc_html( $label ) );
	}

	/**
	 * A list to choose from.
	 *
	 * @param string $name    Of the field.
	 * @param array  $options Label by value.
	 */
	private static function select( string $name, array $options ): string {
		return sprintf( '<select %s>%s</select>', self::naming( $name ), Fields::options( $options, (string) Settings::get( $name ) ) );
	}
}
