<?php
/*
 * Posts that readers of feeds stumble over, as newsrooms come to write them.
 *
 * Deliberately absent: what the site answers for each of them; that is in tests/fixtures/wordpress/.
 */

/** Those that anybody may read, the oldest first. */
function special_posts() {
	$draft   = post_at( FIRST_AT, array( 'post_title' => 'A draft', 'post_status' => 'draft' ) );
	$private = post_at( FIRST_AT, array( 'post_title' => 'For the desk', 'post_status' => 'private' ) );
	$quay    = picture( 'quay', 'The quay at noon' );
	return array(
		array(
			'post_name'  => 'deleted-picture',
			'post_title' => 'The picture of this one was deleted',
			'picture'    => picture( 'deleted', 'Gone' ),
		),
		array(
			'post_name'  => 'picture-of-a-draft',
			'post_title' => 'The picture of this one belongs to a draft',
			'picture'    => picture( 'draft', 'Not yet', $draft ),
		),
		array(
			'post_name'  => 'picture-of-a-private-post',
			'post_title' => 'The picture of this one belongs to a private post',
			'picture'    => picture( 'private', 'Not for you', $private ),
		),
		array(
			'post_name'   => 'author-gone',
			'post_title'  => 'Whoever wrote this has left',
			'post_author' => author( 'gone', 'Gone Tomorrow' ),
		),
		array(
			'post_name'     => 'for-the-circle',
			'post_title'    => 'For the circle',
			'post_content'  => '<p>What only the circle may read.</p>',
			'post_excerpt'  => 'A hint for the circle.',
			'post_password' => 'oakum',
		),
		array(
			'post_name'    => 'in-three-pages',
			'post_title'   => 'In three pages',
			'post_content' => "<p>The first page.</p>\n<!--nextpage-->\n<p>The second page.</p>\n<!--nextpage-->\n<p>The third page.</p>",
		),
		array(
			'post_name'    => 'a-gallery',
			'post_title'   => 'A gallery, as it used to be written',
			'post_content' => "Two from the quay.\n\n[gallery ids=\"" . picture( 'crane', 'A crane' ) . ',' . $quay . "\" link=\"file\"]\n\nAnd no more.",
		),
		array(
			'post_name'    => 'shortcodes',
			'post_title'   => 'Shortcodes, some of plugins that are gone',
			'post_content' => "[caption id=\"attachment_$quay\" align=\"alignleft\" width=\"300\"]<img src=\"/open/wp-content/uploads/2024/01/quay-300x200.png\" alt=\"The quay\" width=\"300\" height=\"200\" /> The quay, <em>at noon</em>[/caption]\n\n[audio src=\"https://audio.example/tide.mp3\"]\n\n[pullquote author=\"A docker\"]We do not load it.[/pullquote]\n\nhttps://video.example/watch?v=1\n\n[contact-form-7 id=\"4f2a\" title=\"Write to us\"]",
		),
		array(
			'post_name'    => 'blocks',
			'post_title'   => 'Written in blocks',
			'post_content' => blocks( $quay ),
			'post_excerpt' => '',
			'picture'      => $quay,
		),
		array(
			'post_name'    => 'half-a-post',
			'post_title'   => 'Half of it is enough for a list',
			'post_content' => "<p>The half that lists show.</p>\n<!--more And then?-->\n<p>The other half.</p>",
		),
		array(
			'post_name'  => 'entities-in-the-title',
			'post_title' => 'Salt &amp; <em>Water</em>: "5 < 6", they don\'t say --- AT&T &lt;b&gt;',
		),
		array(
			'post_name'    => '',
			'post_title'   => '',
			'post_content' => '<p>A note without a title, written in a hurry.</p>',
		),
		array(
			'post_name'    => 'تضامن-دولي',
			'post_title'   => 'تضامن دولي',
			'post_content' => '<p dir="rtl" lang="ar">قال أحدهم إن المدّ لا ينتظر.</p>',
			'picture'      => $quay,
		),
	);
}

/** Those that no visitor may see. */
function unseen_posts() {
	return array(
		array(
			'post_title'    => 'Scheduled',
			'post_status'   => 'future',
			'post_date_gmt' => '2099-01-01 00:00:00',
			'post_date'     => '2098-12-31 19:00:00',
		),
		array( 'post_title' => 'Private', 'post_status' => 'private' ),
		array( 'post_title' => 'Pending', 'post_status' => 'pending' ),
		array( 'post_title' => 'In the bin', 'post_status' => 'trash' ),
	);
}

/** Deletes what posts still name, as time does. */
function spoil_what_was_embedded() {
	global $wpdb;
	// Not by WordPress's own functions, which would clear the posts' references too; imports and plugins do not.
	$wpdb->delete( $wpdb->posts, array( 'post_title' => 'deleted', 'post_type' => 'attachment' ) );
	$wpdb->delete( $wpdb->users, array( 'user_login' => 'gone' ) );
}

/** What the block editor saves. */
function blocks( $picture ) {
	return <<<HTML
<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">The <strong>ferry</strong> stays, and <a href="/open/2024/01/dispatch-1/">so do we</a>. It took the harbour office eleven weeks, two surveys and one very long evening in the net loft to find that a boat which carries nine hundred people a day is a boat that people need. The crew had said as much in the first week, and had offered to show the sums.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading" id="what-was-said">What was said</h2>
<!-- /wp:heading -->

<!-- wp:list {"ordered":true,"start":3} -->
<ol start="3"><!-- wp:list-item -->
<li>Third</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Fourth<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>Within</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>The tide keeps no minutes.</p>
<!-- /wp:paragraph --><cite>A lock keeper</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:image {"id":$picture,"sizeSlug":"medium_large","linkDestination":"none"} -->
<figure class="wp-block-image size-medium_large"><img src="/open/wp-content/uploads/2024/01/quay-768x512.png" alt="The quay at noon" class="wp-image-$picture"/><figcaption class="wp-element-caption">The quay</figcaption></figure>
<!-- /wp:image -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":$picture,"sizeSlug":"medium"} -->
<figure class="wp-block-image size-medium"><img src="/open/wp-content/uploads/2024/01/quay-300x200.png" alt="" class="wp-image-$picture"/></figure>
<!-- /wp:image --></figure>
<!-- /wp:gallery -->

<!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:paragraph -->
<p>Left column.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:paragraph -->
<p>Right column.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>Day</th><th>Gauge</th></tr></thead><tbody><tr><td>Monday</td><td>4.1</td></tr></tbody></table><figcaption class="wp-element-caption">At high water</figcaption></figure>
<!-- /wp:table -->

<!-- wp:embed {"url":"https://video.example/watch?v=1","type":"video","providerNameSlug":"video"} -->
<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">
https://video.example/watch?v=1
</div></figure>
<!-- /wp:embed -->

<!-- wp:details -->
<details class="wp-block-details"><summary>The small print</summary><!-- wp:paragraph -->
<p>It is very small.</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->

<!-- wp:paragraph -->
<p>As the table says.<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup></p>
<!-- /wp:paragraph -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://give.example/">Give</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:latest-posts {"postsToShow":2} /-->

<!-- wp:separator -->
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<!-- /wp:separator -->
HTML;
}
