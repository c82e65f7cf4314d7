import { calendar, list } from './list';
import type { Words } from './types';

export const ja = {
  lang: 'ja',
  common: list('の, に, は, を, た, が, で, て, と, し, れ, さ, も'),
  dates: {
    months: calendar('一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月'),
    weekdays: calendar('月曜日|月曜, 火曜日|火曜, 水曜日|水曜, 木曜日|木曜, 金曜日|金曜, 土曜日|土曜, 日曜日|日曜'),
    numericOrder: 'ymd',
    ordinals: [],
    prepositions: [],
    joiners: [],
    until: list('から'),
    and: [],
    open: list('現在'),
    seasons: [],
    before: list('約'),
    era: [],
    eraBefore: [],
    century: [],
    decade: [],
    decadeBefore: [],
    reigns: list('明治 1867, 大正 1911, 昭和 1925, 平成 1988, 令和 2018'),
    units: list('日, 週, 年'),
    relative: list('前, 後'),
    undated: [],
  },
  questions: {
    headings: list('よくある質問, よくあるご質問, よくある問い合わせ, 質問と回答, 質疑応答, q&a, faq'),
    prefixes: list('q, 質問, 問'),
    answerPrefixes: list('a, 回答, 答え, 答'),
    prompts: list('ご存知ですか, いかがでしたか, どう思いますか, あなたは'),
    contact: list('お困りですか, ご質問は'),
  },
  timeline: {
    headings: list('年表, 沿革, タイムライン, 時系列, 歩み, あゆみ, 経緯, 重要な日程, スケジュール'),
    hints: list('歴史, 日程, 経過, 履歴, イベント'),
    live: list('ライブブログ, タイムライン速報'),
    columns: list('日付, 年月日, 年月, 年, 日時, 期間, 時期, 日程, 西暦, 和暦'),
    labels: list('日付'),
    stamps: list('公開日, 更新日, 最終更新, 投稿日, 掲載日, 執筆'),
  },
  callouts: list('ポイント, ヒント, 注意, 重要, 補足, 豆知識, ご存知ですか'),
  facts: {
    headings: list(
      '基本情報, 基本データ, データ, 概要データ, 会社概要, 施設情報, 店舗情報, 商品情報, 製品仕様, 仕様, スペック, 主な仕様, 主な諸元, 技術仕様, 早わかり, プロフィール',
    ),
    takeaways: list(
      'この記事のポイント, 記事のポイント, 要点, 重要なポイント, 主なポイント, 要約, 三行まとめ, 3行まとめ, 一言でいうと, この記事でわかること, tldr, tl dr',
    ),
    columns: list('項目, 仕様, 内容, 詳細, 値, 属性, 特徴'),
    metadata: list(`
      著者, 執筆者, 執筆, 筆者, 公開日, 更新日, 最終更新, 投稿日, 掲載日, カテゴリ, カテゴリー, タグ, テーマ, 共有, シェア, コメント, 読了時間, 出典, 写真, 画像, 価格, 数量,
      合計, 評価, パスワード, 検索
    `),
  },
  otherArticles: list(`
    関連記事, 関連リンク, あわせて読みたい, おすすめ記事, 人気記事, 最新記事, 関連ニュース, 関連する記事, 関連トピックス, こちらもおすすめ, おすすめの記事, 人気の記事, あわせて読む,
    合わせて読みたい, 新着記事, 最新ニュース, アクセスランキング
  `),
  related: list('脚注, 参考文献, 外部リンク, コメント, 目次'),
  conclusions: list('まとめ, おわりに'),
  newsletters: {
    names: list('メールマガジン, メルマガ, ニュースレター'),
    verbs: list('登録, 購読'),
  },
  endings: {
    unfinished: [],
    goesOn: list('続きを読む, 続きを見る, 続きをみる, 全文を読む, この記事は有料会員限定, 残り'),
  },
} satisfies Words;
