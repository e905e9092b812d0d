<?php
add_action('after_setup_theme', function () {
    add_theme_support('title-tag');
    add_theme_support('html5', ['comment-form', 'comment-list']);
});
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_style('tk-magazine', get_stylesheet_uri());
    if (is_singular()) {
        wp_enqueue_script('comment-reply');
    }
});

/** One comment as magazine themes draw it; WordPress closes the item after the replies. */
function tk_magazine_comment($comment, $args, $depth)
{
    ?>
    <li id="comment-<?php comment_ID(); ?>" <?php comment_class('mag-comment'); ?>>
    <article id="div-comment-<?php comment_ID(); ?>" class="mag-comment-inner">
        <footer class="mag-comment-foot">
            <figure class="mag-comment-face"><?php echo get_avatar($comment, 60); ?></figure>
            <span class="fn"><?php comment_author_link(); ?></span>
            <a class="mag-comment-when" href="<?php echo esc_url(get_comment_link()); ?>"><?php comment_date(); ?></a>
        </footer>
        <?php if ($comment->comment_approved === '0') { ?>
            <em class="comment-awaiting-moderation">In the queue.</em>
        <?php } ?>
        <div class="entry-content mag-comment-words"><?php comment_text(); ?></div>
        <div class="mag-comment-tools">
            <?php edit_comment_link('Edit'); ?>
            <?php comment_reply_link(['depth' => $depth, 'max_depth' => $args['max_depth'], 'add_below' => 'div-comment'] + $args); ?>
        </div>
    </article>
    <?php
}
