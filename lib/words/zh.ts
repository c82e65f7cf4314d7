import { calendar, list } from './list';
import type { Words } from './types';

export const zh = {
  lang: 'zh',
  common: list('的, 是, 在, 了, 不, 和, 有, 这, 為, 为, 与, 與, 我, 他, 也, 对, 於, 就'),
  dates: {
    months: calendar('一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月'),
    weekdays: calendar('星期一|周一, 星期二|周二, 星期三|周三, 星期四|周四, 星期五|周五, 星期六|周六, 星期日|周日'),
    numericOrder: 'ymd',
    ordinals: [],
    prepositions: [],
    joiners: [],
    until: list('至, 到'),
    and: [],
    open: list('今'),
    seasons: [],
    before: list('约'),
    era: [],
    eraBefore: [],
    century: [],
    decade: [],
    decadeBefore: [],
    units: list('天, 周, 年'),
    relative: list('前, 后'),
    undated: [],
  },
  questions: {
    headings: list('常见问题, 常見問題, 常见问答, 常見問答, 问与答, 問與答, 问答'),
    prefixes: list('问, 問'),
    answerPrefixes: list('答'),
    prompts: list('你怎么看, 你觉得, 您觉得, 您是否'),
    contact: list('还有问题, 還有問題, 有疑问'),
  },
  timeline: {
    headings: list('时间线, 時間線, 时间轴, 時間軸, 大事记, 大事記, 年表, 重要日期, 里程碑'),
    hints: list('历史, 歷史, 沿革, 日程, 历程, 歷程'),
    live: list('直播, 实时更新, 滚动更新'),
    columns: list('日期, 时间, 時間, 年份, 年, 何时'),
    labels: list('日期'),
    stamps: list('发布时间, 发布于, 更新时间, 更新于, 作者, 来源'),
  },
  callouts: list('你知道吗, 你知道嗎, 提示, 小贴士, 注意, 重要, 温馨提示'),
  facts: {
    headings: list(`
      基本信息, 基本資料, 基本资料, 关键数据, 關鍵數據, 快速了解, 速览, 速覽, 概览, 技术规格, 技術規格, 规格参数, 規格參數, 产品规格, 產品規格, 产品参数, 规格, 規格, 档案, 小档案
    `),
    takeaways: list(`
      要点, 要點, 重点, 重點, 关键要点, 關鍵要點, 本文要点, 本文重點, 核心要点, 重点摘要, 重點摘要, 内容提要, 简而言之, 簡而言之, 一句话总结, 快速总结, tldr, tl dr
    `),
    columns: list('项目, 項目, 参数, 參數, 属性, 屬性, 特征, 特徵, 规格, 規格, 数值, 數值, 内容, 內容'),
    metadata: list(`
      作者, 发布, 發布, 发布时间, 發布時間, 更新, 更新时间, 更新時間, 来源, 來源, 分类, 分類, 标签, 標籤, 主题, 分享, 评论, 評論, 阅读时间, 责任编辑, 编辑, 編輯, 图片, 价格,
      價格, 数量, 數量, 合计, 评分, 密码, 搜索
    `),
  },
  otherArticles: list(`
    相关文章, 相关阅读, 相关新闻, 相關文章, 推荐阅读, 延伸阅读, 延伸閱讀, 相关报道, 相關報導, 相關新聞, 相關閱讀, 推薦閱讀, 热门文章, 熱門文章, 最新文章, 猜你喜欢, 看过本文的人还看过,
    更多新闻, 更多文章, 为你推荐, 為你推薦, 热门推荐, 相关推荐, 相關推薦, 精彩推荐, 你可能也喜欢, 你可能感兴趣
  `),
  related: list('参考文献, 參考資料, 参考资料, 评论, 目录'),
  conclusions: list('结语, 結語, 总结, 總結'),
  newsletters: {
    names: list('电子报, 電子報, 邮件列表'),
    verbs: list('订阅, 訂閱'),
  },
  endings: {
    unfinished: [],
    goesOn: list('阅读更多, 阅读全文, 继续阅读, 查看更多, 查看全文, 展开全文, 閱讀更多, 閱讀全文, 繼續閱讀'),
  },
} satisfies Words;
