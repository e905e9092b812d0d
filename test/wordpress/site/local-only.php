<?php
/**
 * Must-use plugin: keeps pages from loading anything of another host, so that a test which counts
 * requests sees the extension's and the site's own. Nothing else of WordPress is changed.
 */
add_filter('get_avatar_url', fn() => includes_url('images/w-logo-blue-white-bg.png'));
remove_action('wp_head', 'print_emoji_detection_script', 7);
add_filter('emoji_svg_url', '__return_false');

/** Replaces the one that would look for a mail server. */
function wp_mail()
{
    return true;
}
