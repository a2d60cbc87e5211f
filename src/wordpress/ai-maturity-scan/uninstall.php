<?php
/**
 * Runs when the plugin is deleted: nothing of it stays behind.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/load.php';

Cleaner::remove_everywhere();
