<?php
/*
 * A must-use plugin: what newsrooms do to their WordPress, one site for each.
 *
 * - open: as WordPress is installed, with pretty permalinks
 * - plain: with plain permalinks
 * - hidden: totals that pages of other sites may not read
 * - closed: a REST API for those alone who are logged in
 * - login: a login page before everything
 * - pasting: a partner, in whose posts somebody pasted the address that `?story=` has, and nothing else
 *
 * Deliberately absent: what security plugins do besides.
 */

// Nothing is asked of any host from whichever part of WordPress, but by a partner of the newsroom on this machine.
add_filter( 'pre_http_request', 'broadside_asked', 10, 3 );
add_filter( 'pre_wp_mail', '__return_true' );

switch ( defined( 'BROADSIDE_SITE' ) ? BROADSIDE_SITE : '' ) {
	case 'plain':
		// An empty text, and not false, which would mean that nothing is overridden.
		add_filter( 'pre_option_permalink_structure', fn() => '' );
		break;
	case 'hidden':
		add_filter( 'rest_exposed_cors_headers', '__return_empty_array' );
		break;
	case 'closed':
		add_filter( 'rest_authentication_errors', 'broadside_refused' );
		break;
	case 'login':
		add_action( 'init', 'broadside_to_login' );
		break;
	case 'pasting':
		// A newsroom on the open network would be allowed as it is.
		add_filter( 'http_request_host_is_external', '__return_true' );
		add_filter( 'http_allowed_safe_ports', fn() => array( wp_parse_url( $_GET['story'], PHP_URL_PORT ) ) );
		add_filter( 'the_content', fn() => "\n{$_GET['story']}\n", 1 );
		break;
}

/** Lets the partner ask the machine that it runs on, and nobody else. */
function broadside_asked( $answer, $settings, $url ) {
	$is_partner = defined( 'BROADSIDE_SITE' ) && 'pasting' === BROADSIDE_SITE;
	if ( $is_partner && '127.0.0.1' === wp_parse_url( $url, PHP_URL_HOST ) ) {
		return $answer;
	}
	return new WP_Error( 'http_request_not_executed', 'This site asks nobody.' );
}

/** As the plugins do that close the REST API to visitors. */
function broadside_refused( $error ) {
	if ( is_wp_error( $error ) || is_user_logged_in() ) {
		return $error;
	}
	return new WP_Error( 'rest_not_logged_in', 'You are not currently logged in.', array( 'status' => 401 ) );
}

/** As the plugins do that make a whole site private. */
function broadside_to_login() {
	if ( 'wp-login.php' !== basename( $_SERVER['SCRIPT_NAME'] ) && ! is_user_logged_in() ) {
		auth_redirect();
	}
}
