<?php
/*
 * What PHP's own web server asks for every request: which of the sites below it is meant, and which file answers.
 * All are one WordPress with one database; sites.php says in what each differs.
 *
 * Deliberately absent: pictures of other kinds than the tests fill in, and whatever else no page of theirs loads.
 */

const SITES = array( 'open', 'plain', 'hidden', 'closed', 'login', 'pasting' );

$path  = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$parts = explode( '/', $path, 3 ) + array( '', '', null );
$site  = $parts[1];
$file  = $parts[2];

if ( ! in_array( $site, SITES, true ) || null === $file || str_contains( $file, '..' ) ) {
	http_response_code( 404 );
	exit( '<!doctype html><title>404 Not Found</title><h1>Not Found</h1>' );
}
define( 'BROADSIDE_SITE', $site );
$folder = $_SERVER['DOCUMENT_ROOT'];

if ( str_ends_with( $file, '.png' ) && is_file( "$folder/$file" ) ) {
	header( 'Content-Type: image/png' );
	readfile( "$folder/$file" );
	exit;
}
$types = array( 'css' => 'text/css', 'js' => 'text/javascript', 'woff2' => 'font/woff2' );
$type  = $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? null;
if ( $type && is_file( "$folder/$file" ) ) {
	header( "Content-Type: $type" );
	readfile( "$folder/$file" );
	exit;
}
// With plain permalinks there are no rewriting rules, and the web server itself knows of no such file.
if ( 'plain' === $site && ! in_array( $file, array( '', 'index.php' ), true ) ) {
	http_response_code( 404 );
	exit( '<!doctype html><title>404 Not Found</title><h1>Not Found</h1>' );
}
$script = 'wp-login.php' === $file ? $file : 'index.php';

$_SERVER['SCRIPT_NAME']     = "/$site/$script";
$_SERVER['PHP_SELF']        = "/$site/$script";
$_SERVER['SCRIPT_FILENAME'] = "$folder/$script";
chdir( $folder );
require "$folder/$script";
