<div id="mag-comments" class="mag-comments">
<?php if (have_comments()) { ?>
    <h4 class="mag-widget-title"><?php comments_number('No comments', '1 comment', '% comments'); ?></h4>
    <ol class="commentlist mag-comment-list">
        <?php wp_list_comments(['callback' => 'tk_magazine_comment']); ?>
    </ol>
    <?php the_comments_pagination(); ?>
<?php } ?>
<?php comment_form(); ?>
</div>
