<?php
/**
 * The page on which an administrator publishes figures of all firms together.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The figures are made by admin/publish.js in the browser, by the same code as on the command line. */
final class Publish_Page {
	/** Fewest firms that a figure may stand for; and the least that may be chosen for it. */
	private const THRESHOLD       = 10;
	private const LEAST_THRESHOLD = 5;

	/**
	 * Writes the page.
	 */
	public static function show(): void {
		$newest = Releases::newest();
		$file   = $newest ? json_decode( $newest['file'] ) : null;
		$most   = $file && Releases::is_of_now( $file ) ? (int) $file->threshold : Releases::MOST_THRESHOLD;
		echo '<div class="wrap ams"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		echo '<p>' . esc_html__( 'Figures of all firms together, for everybody to see: on which step they are, what stands in their way, which support they want. What could tell something about a single firm is held back.', 'ai-maturity-scan' ) . '</p>';
		echo '<p><strong id="ams-last">';
		if ( $newest ) {
			/* translators: 1: a date, 2: a number of firms. */
			echo esc_html( sprintf( __( 'Last published on %1$s, of %2$d firms.', 'ai-maturity-scan' ), wp_date( (string) get_option( 'date_format' ), (int) strtotime( $newest['day'] . ' UTC' ), new \DateTimeZone( 'UTC' ) ), $file->firms ) ) . ' ';
		}
		if ( $newest && ! Public_Figures::are_there() ) {
			echo esc_html( self::words()['notPublic'] );
		}
		echo '</strong></p>';
		printf( '<script type="application/json" id="ams-publish-data">%s</script>', wp_json_encode( self::data( $most ), JSON_HEX_TAG | JSON_HEX_AMP ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON without < and &.
		self::form( $newest, $file, $most );
		echo '<div id="ams-publish-status" role="status" tabindex="-1"></div><div id="ams-publish-made"></div>';
		self::how_to_show( Public_Figures::are_there() );
		echo '</div>';
	}

	/**
	 * What is chosen before figures are made.
	 *
	 * @param array|null     $newest The newest release.
	 * @param \stdClass|null $file   Its file.
	 * @param int            $most   The largest threshold.
	 */
	private static function form( ?array $newest, ?\stdClass $file, int $most ): void {
		echo '<form id="ams-publish-form"><table class="form-table" role="presentation">';
		printf(
			'<tr><th scope="row"><label for="ams-population">%s</label></th><td><input type="text" class="regular-text" id="ams-population" maxlength="300" value="%s" aria-describedby="ams-population-help"><p class="description" id="ams-population-help">%s</p></td></tr>',
			esc_html__( 'Which firms you asked', 'ai-maturity-scan' ),
			esc_attr( (string) ( $file->population ?? '' ) ),
			esc_html__( 'Everybody reads it beside the figures, such as "Members of the association of bakers".', 'ai-maturity-scan' )
		);
		printf(
			'<tr><th scope="row"><label for="ams-threshold">%s</label></th><td><input type="number" class="small-text" id="ams-threshold" required min="%d" max="%d" value="%d" aria-describedby="ams-threshold-help"><p class="description" id="ams-threshold-help">%s</p></td></tr>',
			esc_html__( 'Fewest firms behind a figure', 'ai-maturity-scan' ),
			(int) self::LEAST_THRESHOLD,
			(int) $most,
			(int) min( $most, self::THRESHOLD ),
			esc_html__( 'Ten is usual. Later figures cannot have a higher number than earlier ones.', 'ai-maturity-scan' )
		);
		printf(
			'<tr id="ams-fresh-row"%s><th scope="row">%s</th><td><label><input type="checkbox" id="ams-fresh" aria-describedby="ams-fresh-help"> %s</label><p class="description" id="ams-fresh-help">%s</p></td></tr>',
			$newest ? '' : ' hidden',
			esc_html__( 'New round', 'ai-maturity-scan' ),
			esc_html__( 'Count only results that no published figures have counted', 'ai-maturity-scan' ),
			esc_html__( 'For a survey each year, or if results of earlier figures have been deleted: those figures could not be renewed any more.', 'ai-maturity-scan' )
		);
		echo '</table>';
		submit_button( __( 'See what would be published', 'ai-maturity-scan' ), 'primary', 'ams-look' );
		echo '</form><noscript>' . esc_html__( 'This page needs JavaScript.', 'ai-maturity-scan' ) . '</noscript>';
	}

	/**
	 * How the figures get to a page.
	 *
	 * @param bool $is_published Whether there are any.
	 */
	private static function how_to_show( bool $is_published ): void {
		printf( '<div id="ams-published"%s><h2>%s</h2>', $is_published ? '' : ' hidden', esc_html__( 'Show the figures', 'ai-maturity-scan' ) );
		echo '<p>' . esc_html__( 'Put the block "AI maturity figures" on a page, or this shortcode:', 'ai-maturity-scan' ) . ' <code>[ai_maturity_figures]</code></p>';
		/* translators: %s: a link to the settings. */
		$sentence = esc_html__( 'Visitors who do the scan can see their firm beside these figures: switch it on in the %s.', 'ai-maturity-scan' );
		echo '<p>' . sprintf( $sentence, sprintf( '<a href="%s">%s</a>', esc_url( Menu::url( 'settings' ) . '#ams-section-cohort' ), esc_html__( 'settings', 'ai-maturity-scan' ) ) ) . '</p>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Both parts are escaped.
		printf( '<p><a href="%s">%s</a></p>', esc_url( Address::on_page( Route::url( 'cohort' ) ) ), esc_html__( 'The file that everybody can read', 'ai-maturity-scan' ) );
		printf( '<p><button type="button" class="button" id="ams-take-down">%s</button></p></div>', esc_html__( 'Take the figures down', 'ai-maturity-scan' ) );
		self::question();
	}

	/**
	 * What is asked before figures are taken down.
	 */
	private static function question(): void {
		printf( '<dialog id="ams-question" class="ams-dialog" aria-labelledby="ams-question-title"><form method="dialog"><h2 id="ams-question-title">%s</h2>', esc_html__( 'Take the figures down?', 'ai-maturity-scan' ) );
		echo '<p>' . esc_html__( 'Pages of this site then show no figures, and nobody is compared with them. The file is gone within five minutes; copies that others have made stay.', 'ai-maturity-scan' ) . '</p>';
		echo '<p>' . esc_html__( 'This site keeps what it had published, since later figures must not give away anything beside it. You can publish again whenever you like.', 'ai-maturity-scan' ) . '</p>';
		printf(
			'<p><button class="button button-primary" value="yes">%s</button> <button class="button" value="no" autofocus>%s</button></p></form></dialog>',
			esc_html__( 'Take down', 'ai-maturity-scan' ),
			esc_html__( 'Leave them', 'ai-maturity-scan' )
		);
	}

	/**
	 * What the script has to know.
	 *
	 * @param int $most The largest threshold.
	 */
	private static function data( int $most ): array {
		$admin   = Address::on_page( plugin_dir_url( __DIR__ ) . 'admin/' );
		$version = Package::build()['version'];
		return array(
			'next'     => esc_url_raw( Address::on_page( Route::url( 'releases/next' ) ) ),
			'results'  => esc_url_raw( Address::on_page( Route::url( 'releases/results' ) ) ),
			'publish'  => esc_url_raw( Address::on_page( Route::url( 'releases' ) ) ),
			'takeDown' => esc_url_raw( Address::on_page( Route::url( 'releases/take-down' ) ) ),
			'nonce'    => wp_create_nonce( 'wp_rest' ),
			'worker'   => add_query_arg( 'ver', $version, $admin . 'publish-worker.js' ),
			'solver'   => add_query_arg( 'ver', $version, $admin . 'highs.wasm' ),
			'most'     => $most,
			'language' => Language::known( determine_locale() ) ? Language::known( determine_locale() ) : 'en',
			'labels'   => self::labels(),
			'words'    => self::words(),
		);
	}

	/**
	 * Words of the questions.
	 */
	private static function labels(): array {
		$items = array();
		foreach ( array( 'barriers', 'motives', 'support', 'technologies', 'applications' ) as $role ) {
			$item  = ( new Instrument( Package::definition() ) )->item_with( $role );
			$words = $item ? Package::texts()['items'][ $item['id'] ] : null;
			if ( $words ) {
				$items[ $item['id'] ] = array(
					'label'   => $words['label'],
					'options' => (object) $words['options'],
				);
			}
		}
		return array(
			'step'       => __( 'Step', 'ai-maturity-scan' ),
			'dimensions' => (object) Labels::cells(),
			'items'      => (object) $items,
			'sizes'      => (object) Labels::options( 'size' ),
			'sectors'    => (object) Labels::options( 'sector' ),
		);
	}

	/**
	 * Words of the page.
	 *
	 * @return array<string, string>
	 */
	private static function words(): array {
		return array(
			'reading'        => __( 'Reading results …', 'ai-maturity-scan' ),
			/* translators: 1: results read so far, 2: all results. */
			'progress'       => __( 'Results read: %1$s of %2$s.', 'ai-maturity-scan' ),
			'making'         => __( 'The figures are made, and attacked until nothing about a single firm can be found. This may take some minutes.', 'ai-maturity-scan' ),
			'ready'          => __( 'Nothing is published yet. Look at the figures, then press the button at the end.', 'ai-maturity-scan' ),
			'unknown'        => __( 'Results that earlier figures counted have been deleted. So those figures stay as they are. To count anew, begin a new round.', 'ai-maturity-scan' ),
			/* translators: 1: a number of firms, 2: the number that is needed. */
			'nothing'        => __( 'Nothing can be published yet. Firms with a result: %1$s. Needed: at least %2$s. Anonymous results count from the next day on.', 'ai-maturity-scan' ),
			'figures'        => __( 'What would be published', 'ai-maturity-scan' ),
			/* translators: 1: results, 2: firms. */
			'read'           => __( 'Results read: %1$s. Firms counted: %2$s.', 'ai-maturity-scan' ),
			/* translators: 1: a number of results. */
			'otherVersion'   => __( 'Not counted, since they are of another version of the questions: %1$s.', 'ai-maturity-scan' ),
			/* translators: 1: a number of results. */
			'notRight'       => __( 'Not counted, since they do not follow from their answers: %1$s.', 'ai-maturity-scan' ),
			'heldBack'       => __( 'What is shown and what is held back', 'ai-maturity-scan' ),
			/* translators: 1: a number of firms. */
			'why'            => __( 'No figure stands for fewer than %1$s firms, and none is shown from which a smaller one could be worked out. Answers and sizes that are too small are counted together where that shows more.', 'ai-maturity-scan' ),
			'withoutKinds'   => __( 'Nothing can be shown, since the groups have too few firms:', 'ai-maturity-scan' ),
			'attackedKinds'  => __( 'There are enough firms, but from these figures and the others a smaller one could be worked out:', 'ai-maturity-scan' ),
			'withoutSizes'   => __( 'Too few firms for figures of their own, sizes:', 'ai-maturity-scan' ),
			'withoutSectors' => __( 'Too few firms for figures of their own, sectors:', 'ai-maturity-scan' ),
			'question'       => __( 'Question', 'ai-maturity-scan' ),
			'all'            => __( 'All firms', 'ai-maturity-scan' ),
			'size'           => __( 'By size', 'ai-maturity-scan' ),
			'sector'         => __( 'By sector', 'ai-maturity-scan' ),
			'size-sector'    => __( 'By size and sector', 'ai-maturity-scan' ),
			'quarter'        => __( 'By quarter:', 'ai-maturity-scan' ),
			/* translators: 1: a number of figures. */
			'shown'          => __( 'Shown: %1$s.', 'ai-maturity-scan' ),
			'stands'         => __( 'As published before.', 'ai-maturity-scan' ),
			'tooFew'         => __( 'Held back: its groups have too few firms.', 'ai-maturity-scan' ),
			'attacked'       => __( 'Held back: its groups have enough firms, but from these figures and the others a smaller one could be worked out.', 'ai-maturity-scan' ),
			/* translators: 1: a number of figures, 2: a number of firms. */
			'few'            => __( 'Held back: %1$s. Fewer than %2$s firms gave this answer, or the group is too small.', 'ai-maturity-scan' ),
			/* translators: 1: a number of figures, 2: a number of firms. */
			'alike'          => __( 'Held back: %1$s. Fewer than %2$s firms did not give this answer.', 'ai-maturity-scan' ),
			/* translators: 1: a number of figures. */
			'computed'       => __( 'Held back: %1$s. Else a smaller figure could be worked out.', 'ai-maturity-scan' ),
			'publish'        => __( 'Publish these figures', 'ai-maturity-scan' ),
			'published'      => __( 'The figures are published.', 'ai-maturity-scan' ),
			/* translators: 1: a number of firms. */
			'last'           => __( 'Last published just now, of %1$s firms.', 'ai-maturity-scan' ),
			'takenDown'      => __( 'The figures are taken down.', 'ai-maturity-scan' ),
			'notPublic'      => __( 'The figures are taken down: nobody can see them now.', 'ai-maturity-scan' ),
			/* translators: 1: a number of firms. */
			'tooHigh'        => __( 'Choose at most %1$s as the fewest firms behind a figure: earlier figures have that number, and may stay. To choose a higher one, begin a new round.', 'ai-maturity-scan' ),
			'changed'        => __( 'Nothing was published, since other results have come in or gone in the meantime. Please look once more.', 'ai-maturity-scan' ),
			'failed'         => __( 'This did not work, and nothing was published. Try again.', 'ai-maturity-scan' ),
			'stillThere'     => __( 'This did not work: the figures are still published. Try again.', 'ai-maturity-scan' ),
		);
	}
}
