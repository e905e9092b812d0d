<div id="comments">
<?php if (have_comments()) { ?>
    <h3><?php comments_number(); ?></h3>
    <div class="navigation"><?php paginate_comments_links(); ?></div>
    <ol class="commentlist"><?php wp_list_comments(); ?></ol>
    <div class="navigation"><?php paginate_comments_links(); ?></div>
<?php } ?>
<?php comment_form(); ?>
</div>
