<?php
/**
 * Plugin Name: AI Maturity Scan
 * Description: Shows a small firm on which step of the AI maturity ladder it stands and why. As a block and as a shortcode; keeps results on your own site, if you want that and the visitor agrees.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: ai-maturity-scan
 * Domain Path: /languages
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/load.php';

add_action( 'init', array( Versions::class, 'keep' ), 1 );
add_action( 'init', array( Versions::class, 'serve' ), 2 );
add_filter( 'upgrader_pre_install', array( Versions::class, 'pause' ) );
add_action( 'upgrader_process_complete', array( Versions::class, 'go_on' ) );
Optimisers::ask();
add_action( 'init', array( Tag::class, 'register' ) );
add_action( 'init', array( Cohort_Tag::class, 'register' ) );
add_action( 'init', array( Tables::class, 'ensure' ) );
add_action( 'init', array( Cleaner::class, 'plan' ) );
add_action( Cleaner::EVENT, array( Cleaner::class, 'run' ) );
add_action( Limiter::EVENT, array( Limiter::class, 'forget_past' ) );
add_filter( 'wpmu_drop_tables', array( Network::class, 'tables_of_site' ), 10, 2 );
add_action( 'rest_api_init', array( Route::class, 'register' ) );
// Before WordPress reads the body, which it does at 10.
add_action( 'parse_request', array( Entrance::class, 'prepare' ), 1 );
// Before WordPress forgets who is logged in, which it does at 100.
add_filter( 'rest_authentication_errors', array( Entrance::class, 'keep_member' ), 99 );
add_filter( 'rest_authentication_errors', array( Entrance::class, 'open' ), PHP_INT_MAX );
add_filter( 'rest_post_dispatch', array( Route::class, 'watch' ), PHP_INT_MAX, 3 );
add_filter( 'site_status_tests', array( Failures::class, 'site_tests' ) );
add_filter( 'site_status_tests', array( Probe::class, 'site_tests' ) );
add_action( Mail::EVENT, array( Mail::class, 'run' ) );
add_action( Webhook::EVENT, array( Webhook::class, 'run' ) );
add_action( 'network_admin_menu', array( Network_Page::class, 'add' ) );
add_action( 'update_option_' . Settings::OPTION, array( Mail::class, 'settings_changed' ), 10, 2 );
add_action( 'update_option_' . Settings::OPTION, array( Webhook::class, 'settings_changed' ), 10, 2 );
add_filter( 'script_loader_src', array( Address::class, 'of_file' ), 10, 2 );
add_filter( 'style_loader_src', array( Address::class, 'of_file' ), 10, 2 );
add_action( 'wp_enqueue_scripts', array( Loader::class, 'everywhere' ) );
add_filter( 'script_loader_tag', array( Loader::class, 'mark' ), 10, 2 );
add_filter( 'script_loader_tag', array( Menu::class, 'as_module' ), 10, 2 );
add_action( 'template_redirect', array( Contact_Confirmation::class, 'answer' ), 0 );
add_filter( 'map_meta_cap', array( Settings::class, 'map_capability' ), 10, 2 );
add_filter( 'wp_privacy_personal_data_exporters', array( Privacy::class, 'exporters' ) );
add_filter( 'wp_privacy_personal_data_erasers', array( Privacy::class, 'erasers' ) );
register_deactivation_hook( __FILE__, array( Cleaner::class, 'stop' ) );

if ( defined( 'WP_CLI' ) && WP_CLI ) {
	Command::register();
}

if ( is_admin() ) {
	add_action( 'admin_menu', array( Menu::class, 'add' ) );
	add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), array( Menu::class, 'plugin_links' ) );
	add_action( 'admin_init', array( Settings::class, 'register' ) );
	add_action( 'wp_dashboard_setup', array( Dashboard::class, 'add' ) );
	add_action( 'admin_init', array( Trouble::class, 'look' ) );
	add_action( 'admin_notices', array( Trouble::class, 'show' ) );
	add_action( 'admin_post_' . Trouble::SEEN, array( Trouble::class, 'handle_seen' ) );
	add_filter( 'set_screen_option_' . Results_Page::PER_PAGE, array( Results_Page::class, 'keep_length' ), 10, 3 );
	add_action( 'admin_init', array( Policy::class, 'propose' ) );
	add_action( 'admin_post_ai_maturity_scan_support', array( Upload::class, 'handle' ) );
	add_action( 'admin_post_ai_maturity_scan_export', array( Export::class, 'handle' ) );
	add_action( 'admin_post_ai_maturity_scan_delete', array( Deletion::class, 'handle' ) );
	add_action( 'admin_post_' . Contacts_Page::ACTION, array( Contacts_Page::class, 'handle' ) );
	add_action( 'admin_post_' . Failures::FORGET, array( Failures::class, 'handle_forget' ) );
	add_action( 'admin_notices', array( Failures::class, 'notice' ) );
}
