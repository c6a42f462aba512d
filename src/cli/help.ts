/** What `npx the-tin` says of itself. */
export const HELP = `npx the-tin check <địa chỉ>
    Đọc thử một địa chỉ: nhận ra hệ thống nào, danh sách và từng trường ở đâu, trang web khác có đọc được không.
    Tries an address: which system it is, where the list and each field are, whether other sites may read it.

npx the-tin bake <địa chỉ> --widget <article-list | article-card | article-view | news-ticker>
    In ra thẻ đã có sẵn tin bên trong, đọc được cả khi không có JavaScript.
    Prints the tag with its articles in it, readable without JavaScript.

Cách đọc / how to read:  --preset  --items  --map  --tz  --date-order
Khi in thẻ / for bake:   --link "/bai-viet?bai={id}"  --id <article id>  --limit 5  --heading "Tin mới"
                         và mọi thuộc tính khác của thẻ / and any other attribute of the tag`;
