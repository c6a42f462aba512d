import type {Trouble} from './diagnose.js';

/** Servers in use at communes, in the order of the tabs. */
export const SERVERS = ['IIS', 'Apache', 'nginx', 'PHP', 'ASP.NET'] as const;
export type Server = (typeof SERVERS)[number];

const iis = (inside: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- web.config trong thư mục của dữ liệu -->
<configuration>
${inside}
</configuration>`;

const cors: Record<Server, string> = {
  IIS: iis(`  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="Access-Control-Allow-Origin" />
        <add name="Access-Control-Allow-Origin" value="*" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>`),
  Apache: '# .htaccess trong thư mục của dữ liệu (mod_headers)\nHeader always set Access-Control-Allow-Origin "*"',
  nginx: '# trong location của dữ liệu\nadd_header Access-Control-Allow-Origin "*" always;',
  PHP: "<?php\n// trước khi in dữ liệu\nheader('Access-Control-Allow-Origin: *');",
  'ASP.NET': `// Global.asax.cs
protected void Application_BeginRequest(object sender, EventArgs e)
{
    if (Request.AppRelativeCurrentExecutionFilePath.StartsWith("~@folder", StringComparison.OrdinalIgnoreCase))
        Response.AppendHeader("Access-Control-Allow-Origin", "*");
}`,
};

const proxy: Record<Server, string> = {
  IIS: iis(`  <!-- cần URL Rewrite và Application Request Routing -->
  <system.webServer><rewrite><rules>
    <rule name="du-lieu-tin" stopProcessing="true">
      <match url="^du-lieu-tin$" />
      <action type="Rewrite" url="@url" />
    </rule>
  </rules></rewrite></system.webServer>`),
  // Not ProxyPass: it takes the question mark of an address for a letter of its path.
  Apache:
    '# trong VirtualHost của trang (mod_rewrite, mod_proxy, mod_proxy_http)\nRewriteEngine On\nRewriteRule "^/du-lieu-tin$" "@url" [P,NE]',
  nginx: '# trong server của trang\nlocation = /du-lieu-tin {\n    proxy_pass "@url";\n}',
  PHP: `<?php // du-lieu-tin.php trên máy chủ của trang
header('Content-Type: application/json; charset=utf-8');
header('Cache-Control: public, max-age=60');
$tin = @file_get_contents('@url');
if ($tin === false) { http_response_code(502); $tin = '[]'; }
echo $tin;`,
  'ASP.NET': `// DuLieuTin.ashx.cs trên máy chủ của trang
public void ProcessRequest(HttpContext context)
{
    using (var web = new System.Net.WebClient { Encoding = System.Text.Encoding.UTF8 })
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Write(web.DownloadString("@url"));
    }
}`,
};

const open: Record<Server, string> = {
  IIS: iis(`  <location path="@bare">
    <system.web><authorization><allow users="*" /></authorization></system.web>
    <system.webServer><security><authentication>
      <anonymousAuthentication enabled="true" />
    </authentication></security></system.webServer>
  </location>`),
  Apache: '# trong VirtualHost\n<Location "@folder">\n    AuthType None\n    Require all granted\n</Location>',
  nginx: 'location "@folder" {\n    auth_basic off;\n    # giữ nguyên proxy_pass hoặc fastcgi_pass\n}',
  PHP: "<?php\n// trước chỗ kiểm tra đăng nhập\n$congKhai = strpos($_SERVER['REQUEST_URI'], '@path') === 0;\nif (!$congKhai) { yeu_cau_dang_nhap(); }",
  'ASP.NET':
    '[AllowAnonymous]\n[HttpGet]\npublic ActionResult TinTuc()\n{\n    return Json(new { danh_sach = LayTinMoi() }, JsonRequestBehavior.AllowGet);\n}',
};

const type: Record<Server, string> = {
  IIS: iis(`  <system.webServer><staticContent>
    <remove fileExtension=".json" />
    <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
  </staticContent></system.webServer>`),
  Apache: 'AddType "application/json; charset=utf-8" .json',
  nginx:
    'location ~ \\.json$ {\n    default_type application/json;\n    charset utf-8;\n    charset_types application/json;\n}',
  PHP: "<?php\nheader('Content-Type: application/json; charset=utf-8');\necho json_encode(['danh_sach' => $bai_viet], JSON_UNESCAPED_UNICODE);",
  'ASP.NET':
    '[HttpGet]\npublic ActionResult TinTuc()\n{\n    return Json(new { danh_sach = LayTinMoi() }, JsonRequestBehavior.AllowGet);\n}',
};

const FIXES: Readonly<Partial<Record<Trouble, Record<Server, string>>>> = {
  cors,
  'mixed-content': proxy,
  login: open,
  html: type,
  'not-found': type,
};

/** Where a file of settings takes some letters of an address for its own: what they are written as. */
const ESCAPES: Readonly<Partial<Record<Server, readonly (readonly [from: string, to: string])[]>>> = {
  IIS: [['&', '&amp;']],
  Apache: [
    ['%', '\\%'],
    ['$', '\\$'],
  ],
  nginx: [['$', '%24']],
};

/** What to put on the server in use, or nothing where no setting of a server mends it. */
export function fixFor(trouble: Trouble, server: Server, url: string): string | undefined {
  const {origin, pathname, search} = new URL(url, 'https://example.vn');
  const path = quotable(pathname);
  const escaped = (text: string): string =>
    (ESCAPES[server] ?? []).reduce((done, [from, to]) => done.replaceAll(from, to), text);
  const values: Record<string, string> = {
    '@url': escaped(`${origin}${path}${quotable(search)}`),
    '@path': path,
    '@folder': readable(path),
    '@bare': escaped(readable(path).slice(1)),
  };
  return FIXES[trouble]?.[server].replace(/@(?:url|path|folder|bare)/g, key => values[key] ?? key);
}

/** Other quotes and spaces are percent-encoded in an address already. */
const quotable = (part: string): string => part.replaceAll("'", '%27').replaceAll('\\', '%5C');

/** A path as servers compare it, decoded; one whose letters would mean something else there stays as it is. */
function readable(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return /^[\p{L}\p{N}/ ._~-]+$/u.test(decoded) ? decoded : path;
  } catch {
    return path;
  }
}
