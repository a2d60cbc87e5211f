<?php
/**
 * The pages in the menu of the administration.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Results for whoever may see them, settings for administrators. */
final class Menu {
	public const FIGURES = 'ai-maturity-scan-figures';
	public const RESULT  = 'ai-maturity-scan-result';
	public const EXCEL   = 'ai-maturity-scan-excel';
	public const ROWS    = 'ai-maturity-scan-rows';
	public const CHECK   = 'ai-maturity-scan-check';
	public const VISIT   = 'ai-maturity-scan-visit';
	public const CHOOSE  = 'ai-maturity-scan-choose';
	public const PUBLISH = 'ai-maturity-scan-publish-form';
	public const COHORT  = 'ai-maturity-scan-cohort';

	private const RESULTS = 'ai-maturity-scan';
	public const OFFERS   = 'ai-maturity-scan-offers-form';

	private const CONTACTS    = 'ai-maturity-scan-contacts';
	private const OFFERS_PAGE = 'ai-maturity-scan-offers';
	private const SETTINGS    = 'ai-maturity-scan-settings';
	private const PUBLISHING  = 'ai-maturity-scan-publish';

	/** Slugs by the names that url() takes. */
	private const SLUGS = array(
		'results'  => self::RESULTS,
		'contacts' => self::CONTACTS,
		'offers'   => self::OFFERS_PAGE,
		'settings' => self::SETTINGS,
		'publish'  => self::PUBLISHING,
	);

	/**
	 * Adds the pages, each with its script.
	 */
	public static function add(): void {
		$title   = __( 'AI maturity scan', 'ai-maturity-scan' );
		$results = add_menu_page( $title, $title, Settings::SEE, self::RESULTS, array( Results_Page::class, 'show' ), 'dashicons-chart-bar', 58 );
		add_submenu_page( self::RESULTS, $title, __( 'Results', 'ai-maturity-scan' ), Settings::SEE, self::RESULTS, array( Results_Page::class, 'show' ) );
		$contacts = add_submenu_page( self::RESULTS, __( 'Contact requests', 'ai-maturity-scan' ), __( 'Contact requests', 'ai-maturity-scan' ), Settings::SEE, self::CONTACTS, array( Contacts_Page::class, 'show' ) );
		$offers   = add_submenu_page( self::RESULTS, __( 'Support offers', 'ai-maturity-scan' ), __( 'Support offers', 'ai-maturity-scan' ), 'manage_options', self::OFFERS_PAGE, array( Offers_Page::class, 'show' ) );
		$publish  = add_submenu_page( self::RESULTS, __( 'Publish figures', 'ai-maturity-scan' ), __( 'Publish figures', 'ai-maturity-scan' ), 'manage_options', self::PUBLISHING, array( Publish_Page::class, 'show' ) );
		$settings = add_submenu_page( self::RESULTS, __( 'Settings of the AI maturity scan', 'ai-maturity-scan' ), __( 'Settings', 'ai-maturity-scan' ), 'manage_options', self::SETTINGS, array( Settings_Page::class, 'show' ) );
		add_action( "load-$results", array( Results_Page::class, 'prepare' ) );
		add_action( "load-$results", array( Help::class, 'on_results' ) );
		add_action( "load-$settings", array( Help::class, 'on_settings' ) );
		self::script_on( (string) $results, self::FIGURES, 'figures' );
		self::script_on( (string) $results, self::RESULT, 'result' );
		self::script_on( (string) $results, self::EXCEL, 'excel' );
		self::script_on( (string) $results, self::ROWS, 'list' );
		add_action( "load-$offers", array( Help::class, 'on_offers' ) );
		self::style_on( (string) $contacts );
		self::script_on( (string) $offers, self::OFFERS, 'offers' );
		self::script_on( (string) $offers, self::CHECK, 'check' );
		self::script_on( (string) $publish, self::PUBLISH, 'publish' );
		self::tag_on( (string) $publish );
		self::script_on( (string) $settings, self::CHECK, 'check' );
		self::script_on( (string) $settings, self::VISIT, 'visit' );
		self::script_on( (string) $settings, self::CHOOSE, 'settings' );
	}

	/**
	 * Address of a page.
	 *
	 * @param string $page A name in SLUGS.
	 * @param array  $more Parameters.
	 */
	public static function url( string $page, array $more = array() ): string {
		return add_query_arg( array( 'page' => self::SLUGS[ $page ] ) + array_map( 'rawurlencode', array_map( 'strval', $more ) ), admin_url( 'admin.php' ) );
	}

	/**
	 * Adds a link to the settings on the page of plugins.
	 *
	 * @param string[] $links Those that are there.
	 * @return string[]
	 */
	public static function plugin_links( $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( self::url( 'settings' ) ), esc_html__( 'Settings', 'ai-maturity-scan' ) );
		return current_user_can( 'manage_options' ) ? array_merge( array( 'settings' => $link ), (array) $links ) : (array) $links;
	}

	/**
	 * Loads the style sheet on one page of the administration only.
	 *
	 * @param string $page As add_menu_page() names it.
	 */
	private static function style_on( string $page ): void {
		add_action(
			"admin_print_styles-$page",
			function (): void {
				wp_enqueue_style( 'ai-maturity-scan-admin', plugin_dir_url( __DIR__ ) . 'admin/admin.css', array(), Package::build()['version'] );
			}
		);
	}

	/**
	 * Loads a module and the style sheet on one page of the administration only.
	 *
	 * @param string $page   As add_menu_page() names it.
	 * @param string $handle Name of the script.
	 * @param string $file   Name of its file.
	 */
	private static function script_on( string $page, string $handle, string $file ): void {
		add_action(
			"admin_print_styles-$page",
			function () use ( $handle, $file ): void {
				wp_enqueue_script( $handle, plugin_dir_url( __DIR__ ) . "admin/$file.js", array(), Package::build()['version'], true );
			}
		);
		self::style_on( $page );
	}

	/**
	 * Loads the tag for figures on one page of the administration.
	 *
	 * @param string $page As add_menu_page() names it.
	 */
	private static function tag_on( string $page ): void {
		add_action(
			"admin_print_styles-$page",
			function (): void {
				// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It is in the name of the folder.
				wp_enqueue_script( self::COHORT, Loader::folder() . 'ai-maturity-cohort.js', array(), null, true );
			}
		);
	}

	/**
	 * Loads the scripts of these pages as modules, which WordPress knows by itself from 6.5 on.
	 *
	 * @param string $tag    The script tag.
	 * @param string $handle Name of the script.
	 */
	public static function as_module( $tag, $handle ): string {
		if ( ! in_array( $handle, array( self::FIGURES, self::RESULT, self::EXCEL, self::ROWS, self::CHECK, self::VISIT, self::CHOOSE, self::OFFERS, self::PUBLISH, self::COHORT ), true ) ) {
			return (string) $tag;
		}
		$bare = preg_replace( '/(<script[^>]*?)\s+type=([\'"])[^\'"]*\2/', '$1', (string) $tag );
		return str_replace( '<script ', '<script type="module" ', $bare );
	}
}
