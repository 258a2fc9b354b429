<?php
/*
 * The configuration of the WordPress that the tests read: its database is a file, it asks no other host for anything,
 * and its address is that of whichever of its sites is asked for (router.php).
 *
 * Deliberately absent: secrets. Nobody can log in from outside this machine, and there is nothing to log in for.
 */

$broadside_host = $_SERVER['HTTP_HOST'] ?? 'news.example';
$broadside_site = defined( 'BROADSIDE_SITE' ) ? BROADSIDE_SITE : 'open';
define( 'WP_HOME', "http://$broadside_host/$broadside_site" );
define( 'WP_SITEURL', WP_HOME );

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define( 'DB_DIR', __DIR__ . '/wp-content/database' );

define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// A warning of PHP's in the middle of JSON would be a fault of this server and not of WordPress.
define( 'WP_DEBUG_DISPLAY', false );

$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
