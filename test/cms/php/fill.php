<?php
// Installs WordPress and fills it: content as JSON on standard input, the ids it got as JSON on standard output.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('TIN_ORIGIN'), PHP_URL_HOST) . ':' . parse_url(getenv('TIN_ORIGIN'), PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require getenv('TIN_ROOT') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

// There is nobody to write to; WordPress lets this one be replaced.
function wp_new_blog_notification() {}

$content = json_decode(stream_get_contents(STDIN), true, 64, JSON_THROW_ON_ERROR);
wp_install($content['site'], 'quantri', 'quantri@xa.example', true, '', 'mat-khau-' . wp_rand());
wp_delete_post(1, true);
wp_delete_post(2, true);
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
update_option('blogdescription', '');
update_option('default_comment_status', 'closed');
$wp_rewrite->set_permalink_structure('/%postname%/');
$wp_rewrite->flush_rules();
wp_update_term(1, 'category', ['name' => 'Chưa phân loại', 'slug' => 'chua-phan-loai']);

// Editors may write any markup, and do.
kses_remove_filters();

$authors = array_map('add_author', $content['authors']);
$categories = [];
foreach ($content['categories'] as $slug => $category) {
    $parent = isset($category['parent']) ? $categories[$category['parent']] : 0;
    $term = wp_insert_term($category['name'], 'category', ['slug' => $slug, 'parent' => $parent]);
    $categories[$slug] = must($term)['term_id'];
}
$images = [];
foreach ($content['images'] as $key => $image) {
    $images[$key] = add_image($key, $image);
}
$notice = add_file('thong-bao.pdf', "%PDF-1.4\n%%EOF\n", 'Thông báo', 'application/pdf');

$posts = [];
$sticky = [];
foreach ($content['posts'] as $key => $post) {
    $posts[$key] = add_post($post);
    if (!empty($post['isSticky'])) {
        $sticky[] = $posts[$key];
    }
}
update_option('sticky_posts', $sticky);
echo json_encode(['posts' => $posts, 'categories' => $categories]);

function must($value) {
    if (is_wp_error($value)) {
        throw new RuntimeException($value->get_error_message());
    }
    return $value;
}

function add_author(string $name): int {
    $login = sanitize_title($name);
    $user = ['user_login' => $login, 'user_pass' => wp_generate_password(), 'display_name' => $name, 'role' => 'editor'];
    return must(wp_insert_user($user + ['user_email' => "$login@xa.example"]));
}

function add_file(string $name, string $bytes, string $title, string $type): int {
    $upload = wp_upload_bits($name, null, $bytes, '2024/03');
    if ($upload['error']) {
        throw new RuntimeException($upload['error']);
    }
    $post = ['post_title' => $title, 'post_mime_type' => $type, 'guid' => $upload['url'], 'post_status' => 'inherit'];
    return must(wp_insert_attachment($post, $upload['file'], 0, true));
}

function add_image(string $key, array $image): int {
    $id = add_file("$key.png", picture($image['hue'], $image['width'], $image['height']), $image['title'], 'image/png');
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, get_attached_file($id)));
    if (isset($image['alt'])) {
        update_post_meta($id, '_wp_attachment_image_alt', $image['alt']);
    }
    return $id;
}

/** A sky, a sun and a field: enough to tell one picture from another on a screenshot. */
function picture(int $hue, int $width, int $height): string {
    $image = imagecreatetruecolor($width, $height);
    $colour = fn(int $red, int $green, int $blue) => imagecolorallocate($image, $red, $green, $blue);
    imagefill($image, 0, 0, $colour(150 + $hue % 90, 190, 235));
    imagefilledellipse($image, intdiv($width * (20 + $hue % 60), 100), intdiv($height, 3), 90, 90, $colour(250, 210, 80));
    imagefilledrectangle($image, 0, intdiv($height * 2, 3), $width, $height, $colour(60 + $hue % 80, 140, 60));
    ob_start();
    imagepng($image);
    return ob_get_clean();
}

function add_post(array $post): int {
    global $authors, $categories, $images, $notice;
    $html = str_replace('{tep}', wp_get_attachment_url($notice), $post['content']);
    foreach ($images as $key => $id) {
        $tag = wp_get_attachment_image($id, 'large', false, ['class' => "wp-image-$id"]);
        $html = str_replace("{anh:$key}", $tag, $html);
    }
    $fields = [
        'post_title' => $post['title'],
        'post_content' => $html,
        'post_excerpt' => $post['excerpt'] ?? '',
        'post_status' => $post['status'] ?? 'publish',
        'post_author' => $authors[$post['author'] ?? 0],
        'post_category' => array_map(fn($slug) => $categories[$slug], $post['categories']),
        'post_password' => $post['password'] ?? '',
    ];
    $isFuture = $fields['post_status'] === 'future';
    $fields['post_date'] = $isFuture ? wp_date('Y-m-d H:i:s', time() + 30 * DAY_IN_SECONDS) : $post['date'];
    // As in the years before anybody set the time zone: the two columns then say the same.
    $fields['post_date_gmt'] = empty($post['isUtc']) ? get_gmt_from_date($fields['post_date']) : $post['date'];
    $id = must(wp_insert_post(wp_slash($fields), true));
    if (isset($post['image'])) {
        set_post_thumbnail($id, $images[$post['image']]);
    }
    return $id;
}
