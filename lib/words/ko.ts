import { calendar, list } from './list';
import type { Words } from './types';

export const ko = {
  lang: 'ko',
  common: list('이, 는, 을, 의, 에, 다, 가, 로, 고, 하, 은, 를'),
  dates: {
    months: calendar('일월, 이월, 삼월, 사월, 오월, 유월|육월, 칠월, 팔월, 구월, 시월|십월, 십일월, 십이월'),
    weekdays: calendar('월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일'),
    numericOrder: 'ymd',
    ordinals: [],
    prepositions: [],
    joiners: [],
    until: list('부터'),
    and: [],
    open: list('현재'),
    seasons: [],
    before: list('약'),
    era: [],
    eraBefore: [],
    century: [],
    decade: [],
    decadeBefore: [],
    units: list('일, 주, 년'),
    relative: list('전, 후'),
    undated: [],
  },
  questions: {
    headings: list('자주 묻는 질문, 자주 하는 질문, 자주 묻는 질문과 답변, 질문과 답변, 질의응답, q&a, faq'),
    prefixes: list('q, 질문, 문'),
    answerPrefixes: list('a, 답변, 답'),
    prompts: list('어떻게 생각하시나요, 알고 계셨나요, 알고 계신가요'),
    contact: list('더 궁금한, 궁금한 점이'),
  },
  timeline: {
    headings: list('연표, 연혁, 타임라인, 주요 일정, 주요 사건, 일지, 경과'),
    hints: list('역사, 일정, 행사'),
    live: list('실시간, 라이브'),
    columns: list('날짜, 일자, 일시, 연도, 년도, 시기, 기간, 시간'),
    labels: list('날짜'),
    stamps: list('입력, 수정, 등록, 게시일, 작성일, 기자'),
  },
  callouts: list('알고 계셨나요, 참고, 주의, 중요, 팁'),
  facts: {
    headings: list(
      '기본 정보, 기본정보, 주요 정보, 한눈에 보기, 주요 사실, 주요 데이터, 사양, 제품 사양, 기술 사양, 주요 사양, 제원, 프로필',
    ),
    takeaways: list(
      '핵심 요약, 주요 내용, 핵심 내용, 핵심 포인트, 요점, 요점 정리, 세 줄 요약, 3줄 요약, 한 줄 요약, 간단 요약, tldr, tl dr',
    ),
    columns: list('항목, 사양, 내용, 상세, 값, 속성, 특징'),
    metadata: list(`
      저자, 작성자, 글쓴이, 기자, 게시일, 작성일, 수정일, 최종 수정, 입력, 카테고리, 태그, 주제, 공유, 댓글, 읽는 시간, 출처, 사진, 이미지, 가격, 수량, 합계, 평점, 비밀번호,
      검색
    `),
  },
  otherArticles: list(`
    관련 기사, 관련기사, 관련 글, 인기 기사, 추천 기사, 관련 뉴스, 관련뉴스, 관련 콘텐츠, 많이 본 뉴스, 많이 본 기사, 최신 기사, 최신뉴스, 함께 읽으면 좋은 글, 추천 글, 인기 글,
    주요 뉴스
  `),
  related: list('각주, 참고 문헌, 참고문헌, 댓글, 목차'),
  conclusions: list('결론, 마치며'),
  newsletters: {
    names: list('뉴스레터'),
    verbs: list('구독, 신청'),
  },
  endings: {
    unfinished: [],
    goesOn: list('더 보기, 더보기, 계속 읽기, 전체 기사 보기, 기사 더보기, 전문 보기'),
  },
} satisfies Words;
