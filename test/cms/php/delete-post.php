<?php
// Deletes the post whose id is the first argument, for good.
$_SERVER['HTTP_HOST'] = 'localhost';
require getenv('TIN_ROOT') . '/wp-load.php';
exit(wp_delete_post((int) $argv[1], true) ? 0 : 1);
