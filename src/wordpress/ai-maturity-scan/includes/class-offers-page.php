<?php
/**
 * The page on which an administrator writes support offers.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The form itself is made by admin/offers.js, which checks it by the same rules as the scan does. */
final class Offers_Page {
	/**
	 * Writes the page.
	 */
	public static function show(): void {
		echo '<div class="wrap ams"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		settings_errors();
		echo '<p>' . esc_html__( 'What your organisation offers. The result page puts those offers first that fit the firm.', 'ai-maturity-scan' ) . '</p>';
		printf( '<script type="application/json" id="ams-offers-data">%s</script>', wp_json_encode( self::data(), JSON_HEX_TAG | JSON_HEX_AMP ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON without < and &.
		echo '<div id="ams-offers"><noscript>' . esc_html__( 'The form needs JavaScript. Without it, choose a file in the settings.', 'ai-maturity-scan' ) . '</noscript></div>';
		echo '<div id="ams-offers-status" role="status" tabindex="-1"></div>';
		printf(
			'<p class="ams-buttons"><button type="button" class="button button-primary" id="ams-save">%s</button> <button type="button" class="button" id="ams-download">%s</button></p>',
			esc_html__( 'Save the offers', 'ai-maturity-scan' ),
			esc_html__( 'Download as a file', 'ai-maturity-scan' )
		);
		echo '<p><label for="ams-import">' . esc_html__( 'Take a file into the form', 'ai-maturity-scan' ) . '</label> <input type="file" id="ams-import" accept=".json,application/json"></p>';
		printf( '<p><a href="%s" download>%s</a></p>', esc_url( plugin_dir_url( __DIR__ ) . 'data/example-support.json' ), esc_html__( 'An example file', 'ai-maturity-scan' ) );
		self::figures();
		echo '</div>';
	}

	/**
	 * The form for the file with own figures.
	 */
	private static function figures(): void {
		$figures = Own_Figures::get();
		echo '<h2>' . esc_html__( 'Your own figures', 'ai-maturity-scan' ) . '</h2>';
		echo '<p>' . esc_html__( 'A JSON file with figures of your members. Visitors see their firm beside them. How to write the file is in the manual of the scan.', 'ai-maturity-scan' ) . '</p>';
		if ( $figures ) {
			/* translators: 1: an id, 2: a version, 3: a number. */
			$sentence = __( 'Now in use: %1$s, version %2$s, series of figures: %3$d.', 'ai-maturity-scan' );
			echo '<p><strong>' . esc_html( sprintf( $sentence, $figures->id, $figures->version, count( $figures->series ) ) ) . '</strong></p>';
		}
		printf( '<form method="post" enctype="multipart/form-data" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
		printf( '<input type="hidden" name="action" value="%s"><input type="hidden" name="what" value="figures">', esc_attr( Upload::ACTION ) );
		wp_nonce_field( Upload::ACTION );
		echo '<p><label for="catalogue">' . esc_html__( 'JSON file', 'ai-maturity-scan' ) . '</label> ';
		echo '<input type="file" id="catalogue" name="catalogue" accept=".json,application/json" aria-describedby="catalogue-problems" data-kind="figures"></p>';
		Settings_Page::problems_box();
		submit_button( __( 'Use this file', 'ai-maturity-scan' ), 'secondary', 'upload', false );
		if ( $figures ) {
			echo ' ';
			submit_button( __( 'Remove the figures', 'ai-maturity-scan' ), 'delete', 'remove', false );
		}
		printf( ' <a href="%s" download>%s</a></form>', esc_url( plugin_dir_url( __DIR__ ) . 'data/example-benchmark.json' ), esc_html__( 'An example file', 'ai-maturity-scan' ) );
	}

	/**
	 * What the form has to know.
	 */
	private static function data(): array {
		$dimensions = Labels::cells();
		$steps      = array_combine( array_column( Package::definition()['steps'], 'id' ), Labels::steps() );
		return array(
			'file'      => Catalogue::get(),
			'id'        => self::id(),
			'url'       => esc_url_raw( Route::url( 'support' ) ),
			'nonce'     => wp_create_nonce( 'wp_rest' ),
			'language'  => Language::known( determine_locale() ) ? Language::known( determine_locale() ) : 'en',
			'languages' => Settings::LANGUAGES,
			'words'     => self::words(),
			'labels'    => array(
				'form'       => (object) Labels::options( 'support', true ),
				'dimensions' => (object) $dimensions,
				'barriers'   => (object) Labels::options( 'barriers', true ),
				'steps'      => (object) $steps,
				'sizes'      => (object) Labels::options( 'size' ),
				'sectors'    => (object) Labels::options( 'sector' ),
			),
		);
	}

	/**
	 * An id for a new file: the name of the site's server in letters, digits and hyphens.
	 */
	private static function id(): string {
		$host = sanitize_title( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
		return substr( preg_match( '/^[a-z0-9]/', $host ) ? $host : 'offers', 0, 60 );
	}

	/**
	 * Words of the form.
	 *
	 * @return array<string, string>
	 */
	private static function words(): array {
		return array(
			'none'             => __( 'There are no offers yet.', 'ai-maturity-scan' ),
			'add'              => __( 'Add an offer', 'ai-maturity-scan' ),
			'edit'             => __( 'Edit', 'ai-maturity-scan' ),
			'remove'           => __( 'Remove', 'ai-maturity-scan' ),
			'untitled'         => __( 'Offer without a title', 'ai-maturity-scan' ),
			'toMend'           => __( 'To be mended', 'ai-maturity-scan' ),
			'title'            => __( 'Title', 'ai-maturity-scan' ),
			'title-help'       => __( 'In a few words, such as "Workshop for members".', 'ai-maturity-scan' ),
			'description'      => __( 'What one gets', 'ai-maturity-scan' ),
			'description-help' => __( 'One or two sentences: what happens, how long, what it costs.', 'ai-maturity-scan' ),
			'provider'         => __( 'Who offers it', 'ai-maturity-scan' ),
			'provider-help'    => __( 'Not needed.', 'ai-maturity-scan' ),
			'form'             => __( 'Kind of support', 'ai-maturity-scan' ),
			'form-help'        => __( 'An offer of the kind that the firm asks for comes first.', 'ai-maturity-scan' ),
			'url'              => __( 'Link', 'ai-maturity-scan' ),
			'url-help'         => __( 'Where one reads more: https:// only. It opens in a new tab.', 'ai-maturity-scan' ),
			'dimensions'       => __( 'What it improves', 'ai-maturity-scan' ),
			'dimensions-help'  => __( 'It fits firms that score low there.', 'ai-maturity-scan' ),
			'barriers'         => __( 'What it helps against', 'ai-maturity-scan' ),
			'barriers-help'    => __( 'It fits firms that say so.', 'ai-maturity-scan' ),
			'limits'           => __( 'Only for some firms', 'ai-maturity-scan' ),
			'limits-help'      => __( 'Where nothing is ticked, it is for all.', 'ai-maturity-scan' ),
			'steps'            => __( 'Steps', 'ai-maturity-scan' ),
			'steps-help'       => '',
			'sizes'            => __( 'Size', 'ai-maturity-scan' ),
			'sizes-help'       => '',
			'sectors'          => __( 'Sector', 'ai-maturity-scan' ),
			'sectors-help'     => '',
			'evidence'         => __( 'How sure it is that it helps', 'ai-maturity-scan' ),
			'grade'            => __( 'Known from', 'ai-maturity-scan' ),
			'grade-help'       => __( 'Visitors read this with the offer.', 'ai-maturity-scan' ),
			'ungraded'         => __( 'Nothing said: counts as advice by experts', 'ai-maturity-scan' ),
			'expert'           => __( 'Advice by experts, not tested', 'ai-maturity-scan' ),
			'observational'    => __( 'Seen in real firms, without a trial', 'ai-maturity-scan' ),
			'trial'            => __( 'A controlled trial', 'ai-maturity-scan' ),
			'source'           => __( 'Source', 'ai-maturity-scan' ),
			'source-help'      => __( 'Author, place and year. Needed unless it is advice by experts.', 'ai-maturity-scan' ),
			'asOf'             => __( 'Last looked at', 'ai-maturity-scan' ),
			'asOf-help'        => __( 'Year and month, such as 2026-11.', 'ai-maturity-scan' ),
			'preview'          => __( 'What visitors see, with the reasons why it fits', 'ai-maturity-scan' ),
			'link'             => __( 'To this offer', 'ai-maturity-scan' ),
			'languages'        => __( 'Languages of all offers', 'ai-maturity-scan' ),
			'instead'          => __( 'Show these offers only, without the general ones of the scan', 'ai-maturity-scan' ),
			'notYet'           => __( 'The offers cannot be saved yet. What is wrong stands at the fields.', 'ai-maturity-scan' ),
			'saved'            => __( 'Your support offers are now in the scan.', 'ai-maturity-scan' ),
			'imported'         => __( 'The file is in the form. Save it to use it.', 'ai-maturity-scan' ),
			'failed'           => __( 'The site did not take it. What you wrote is still here; try again.', 'ai-maturity-scan' ),
			'noJson'           => __( 'The file is not JSON, so the form is as it was.', 'ai-maturity-scan' ),
			'elsewhere'        => __( 'In a part that this form has no field for (in English):', 'ai-maturity-scan' ),
			/* translators: %s: an id. */
			'unknown'          => __( 'The scan does not know %s. Untick it or choose another.', 'ai-maturity-scan' ),
			'bad-title'        => __( 'Write a title, of 2000 characters at most, or untick this language below.', 'ai-maturity-scan' ),
			'bad-description'  => __( 'Write what one gets, in 2000 characters at most.', 'ai-maturity-scan' ),
			'bad-provider'     => __( 'Write 2000 characters at most.', 'ai-maturity-scan' ),
			'bad-url'          => __( 'A link begins with https:// and has only characters that people can see. Copy it from the address bar of your browser.', 'ai-maturity-scan' ),
			'bad-source'       => __( 'Name author, place and year.', 'ai-maturity-scan' ),
			'bad-asOf'         => __( 'Choose year and month.', 'ai-maturity-scan' ),
			'bad-grade'        => __( 'Choose one of the list.', 'ai-maturity-scan' ),
			'bad-form'         => __( 'Choose one of the list.', 'ai-maturity-scan' ),
			'bad-id'           => __( 'Another offer of the file has the same id.', 'ai-maturity-scan' ),
		);
	}
}
