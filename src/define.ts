// The source first: the elements inside it then find it ready.
import './elements/source/define.js';
import './elements/article-card/define.js';
import './elements/article-list/define.js';
import './elements/article-view/define.js';
import './elements/category-list/define.js';
import './elements/news-ticker/define.js';
import './elements/text-size/define.js';
