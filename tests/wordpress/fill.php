<?php
/*
 * Installs WordPress in this folder and fills it with three hundred posts that anybody may read, and with some that
 * nobody may. Run once, by `php fill.php`, where xtask has put it beside WordPress.
 *
 * The tests know the posts by their rules: post 1 is the oldest, each is six hours newer than the one before, every
 * second is filed under Labour, every third under Land & Water, every fifth is tagged Strike. The last of them are in
 * special-posts.php.
 *
 * Deliberately absent: checking that it worked; the tests do.
 */

define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require __DIR__ . '/special-posts.php';

const N_POSTS = 300;
// Long past wherever the tests run, so that nothing is scheduled that should not be.
const FIRST_AT = 1704088800;
const APART_S  = 6 * 3600;

wp_install( 'The Tidewater Echo &amp; Log', 'desk', 'desk@news.example', true, '', wp_generate_password() );
wp_installing( false );
foreach ( array( 'post', 'page' ) as $type ) {
	array_map( 'wp_delete_post', get_posts( "post_type=$type&post_status=any&fields=ids" ), array( true, true ) );
}
update_option( 'blogdescription', 'News from the &#8220;wet&#8221; side of town' );
update_option( 'timezone_string', 'America/Lima' );
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
kses_remove_filters();
fill();
flush_rewrite_rules();
// Counts of terms are kept, and were kept while posts came and went.
foreach ( array( 'category', 'post_tag' ) as $taxonomy ) {
	wp_update_term_count_now( get_terms( "taxonomy=$taxonomy&hide_empty=0&fields=tt_ids" ), $taxonomy );
}

function fill() {
	$specials = special_posts();
	$first    = N_POSTS - count( $specials ) + 1;
	$authors  = array( author( 'ines', 'Inés Varga' ), author( 'tomasz', "Tomasz O'Dell" ), author( 'lena', 'Lena & Per' ) );
	$labour   = wp_insert_term( 'Labour', 'category' )['term_id'];
	$water    = wp_insert_term( 'Land & Water', 'category' )['term_id'];
	for ( $number = 1; $number <= N_POSTS; $number++ ) {
		$special = $specials[ $number - $first ] ?? array();
		$filed   = array_filter( array( $number % 2 ? 0 : $labour, $number % 3 ? 0 : $water ) );
		$id      = post_at(
			FIRST_AT + $number * APART_S,
			array_merge(
				array(
					'post_title'    => "Dispatch $number from Rope Walk",
					'post_name'     => "dispatch-$number",
					'post_content'  => "<p>The gauge at the ferry stairs read $number at high water.</p>\n\n<p>Nobody had asked it to.</p>",
					'post_excerpt'  => $number % 4 ? '' : "What the gauge read on watch $number.",
					'post_author'   => $authors[ $number % 3 ],
					'post_category' => $filed,
					'tags_input'    => $number % 5 ? array() : array( 'Strike' ),
				),
				$special
			)
		);
		if ( isset( $special['picture'] ) ) {
			set_post_thumbnail( $id, $special['picture'] );
		} elseif ( 0 === $number % 7 ) {
			set_post_thumbnail( $id, picture( "gauge-$number", "The gauge on watch $number", $id ) );
		}
	}
	stick_post( get_page_by_path( 'dispatch-1', OBJECT, 'post' )->ID );
	foreach ( unseen_posts() as $unseen ) {
		post_at( FIRST_AT + N_POSTS * APART_S, $unseen + array( 'post_category' => array( $labour ) ) );
	}
	spoil_what_was_embedded();
}

function post_at( $moment, $fields ) {
	$gmt = gmdate( 'Y-m-d H:i:s', $moment );
	$id  = wp_insert_post(
		// Slashes are taken off again on the way in.
		wp_slash(
			$fields + array(
				'post_status'   => 'publish',
				'post_date_gmt' => $gmt,
				'post_date'     => get_date_from_gmt( $gmt ),
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		fwrite( STDERR, $id->get_error_message() . "\n" );
		exit( 1 );
	}
	return $id;
}

function author( $login, $name ) {
	return wp_insert_user(
		array(
			'user_login'   => $login,
			'user_email'   => "$login@news.example",
			'user_pass'    => wp_generate_password(),
			'display_name' => $name,
			'role'         => 'author',
		)
	);
}

/** A picture in three sizes, as WordPress keeps them, of one colour each. */
function picture( $name, $alt, $parent = 0, $status = 'inherit' ) {
	$uploads = wp_upload_dir( '2024/01' );
	$sizes   = array( '' => array( 1600, 1067 ), 'medium' => array( 300, 200 ), 'medium_large' => array( 768, 512 ) );
	$meta    = array( 'sizes' => array(), 'image_meta' => array() );
	foreach ( $sizes as $size => list( $width, $height ) ) {
		$file = '' === $size ? "$name.png" : "$name-{$width}x$height.png";
		file_put_contents( "{$uploads['path']}/$file", png( $width, $height ) );
		$about = compact( 'file', 'width', 'height' );
		if ( '' === $size ) {
			$meta = array_merge( $meta, $about, array( 'file' => "2024/01/$file" ) );
		} else {
			$meta['sizes'][ $size ] = $about + array( 'mime-type' => 'image/png' );
		}
	}
	$fields = array(
		'post_title'     => $name,
		'post_mime_type' => 'image/png',
		'post_status'    => $status,
		'guid'           => "{$uploads['url']}/$name.png",
	);
	$id     = wp_insert_attachment( $fields, "2024/01/$name.png", $parent );
	wp_update_attachment_metadata( $id, $meta );
	update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	return $id;
}

/** A PNG with nothing but one grey (ISO/IEC 15948): this PHP has no image library. */
function png( $width, $height ) {
	$chunk = fn( $type, $data ) => pack( 'N', strlen( $data ) ) . $type . $data . pack( 'N', crc32( $type . $data ) );
	$rows  = str_repeat( "\0" . str_repeat( "\x99", $width ), $height );
	return "\x89PNG\r\n\x1a\n" . $chunk( 'IHDR', pack( 'NNCCCCC', $width, $height, 8, 0, 0, 0, 0 ) )
		. $chunk( 'IDAT', gzcompress( $rows ) ) . $chunk( 'IEND', '' );
}
