<?php
/** No support for HTML 5 comments: WordPress then prints its older markup. */
add_action('after_setup_theme', function () {
    add_theme_support('title-tag');
});
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_style('tk-xhtml', get_stylesheet_uri());
    if (is_singular()) {
        wp_enqueue_script('comment-reply');
    }
});
