<?php
/**
 * Looks at pages with the scan as a visitor gets them, and says what is in the way.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** An administrator often gets other pages than visitors do, so admin/visit.js asks for them without cookies. */
final class Checkup {
	/** How many pages are looked at. */
	private const MOST = 5;

	/**
	 * Writes the part of the settings page.
	 */
	public static function show(): void {
		echo '<h2>' . esc_html__( 'Check', 'ai-maturity-scan' ) . '</h2>';
		$pages = self::pages();
		if ( array() === $pages ) {
			echo '<p>' . esc_html__( 'No page with the scan has been published yet.', 'ai-maturity-scan' ) . '</p>';
			return;
		}
		$words = array(
			'good'     => __( 'Visitors get the scan on this page.', 'ai-maturity-scan' ),
			/* translators: %s: what the server answered, such as 404. */
			'page'     => __( 'Visitors do not get this page (%s).', 'ai-maturity-scan' ),
			'tag'      => __( 'Visitors get this page without the scan. Empty the cache of your pages; if that does not help, another plugin takes the tag away.', 'ai-maturity-scan' ),
			'script'   => __( 'Visitors get this page without the script of the scan: another plugin joins it with others or takes it away. Leave it out there: "ai-maturity-scan".', 'ai-maturity-scan' ),
			'held'     => __( 'On this page another plugin holds the script of the scan back, perhaps until visitors agree to cookies or touch the page. The scan sets no cookie; leave it out there: "ai-maturity-scan".', 'ai-maturity-scan' ),
			'old'      => __( 'Visitors get an older copy of this page, with another version of the scan. Empty the cache of your pages.', 'ai-maturity-scan' ),
			/* translators: %s: what the server answered, such as 403. */
			'files'    => __( 'Visitors get this page, but not the files of the scan (%s). The web server or a security plugin refuses scripts from the folder of this plugin.', 'ai-maturity-scan' ),
			/* translators: %s: what the server answered, such as 401. */
			'delivery' => __( 'Visitors cannot send results: the REST API answers %s. Open the path for results in the plugin that closes it, or tick "Results although the REST API is closed" above.', 'ai-maturity-scan' ),
			'active'   => implode( ', ', Optimisers::active() ),
			/* translators: %s: names of plugins. */
			'who'      => __( 'Active here: %s.', 'ai-maturity-scan' ),
		);
		$site  = array(
			'folder'   => Loader::folder(),
			'delivery' => Settings::get( 'store' ) ? Address::on_page( Route::url( 'results' ) ) : '',
			'words'    => $words,
		);
		echo '<div role="status"><ul id="ams-checkup" data-site="' . esc_attr( (string) wp_json_encode( $site ) ) . '">';
		foreach ( $pages as $page ) {
			printf( '<li><a href="%s">%s</a> <span></span></li>', esc_url( get_permalink( $page ) ), esc_html( get_the_title( $page ) ) );
		}
		echo '</ul></div>';
	}

	/**
	 * Pages with the scan that anybody may read, those changed last first.
	 *
	 * @return \WP_Post[]
	 */
	private static function pages(): array {
		$found = array();
		foreach ( array( 'wp:ai-maturity-scan/scan', '[ai_maturity_scan' ) as $text ) {
			$query = array(
				'post_type'      => 'any',
				'post_status'    => 'publish',
				'has_password'   => false,
				'posts_per_page' => self::MOST,
				'orderby'        => 'modified',
				's'              => $text,
				'sentence'       => true,
				'search_columns' => array( 'post_content' ),
			);
			foreach ( ( new \WP_Query( $query ) )->posts as $post ) {
				$found[ $post->ID ] = $post;
			}
		}
		usort(
			$found,
			function ( \WP_Post $one, \WP_Post $other ): int {
				return strcmp( $other->post_modified_gmt, $one->post_modified_gmt );
			}
		);
		return array_slice( $found, 0, self::MOST );
	}
}
