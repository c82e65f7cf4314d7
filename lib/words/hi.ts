import { calendar, list } from './list';
import type { Words } from './types';

export const hi = {
  lang: 'hi',
  common: list('के, है, में, की, और, से, का, को, पर, हैं, यह, लिए, ने, एक, नहीं, भी, कि, थे'),
  dates: {
    months: calendar(`
      जनवरी, फरवरी|फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर|सितम्बर, अक्टूबर|अक्तूबर, नवंबर|नवम्बर,
      दिसंबर|दिसम्बर
    `),
    weekdays: calendar('सोमवार, मंगलवार, बुधवार, गुरुवार|बृहस्पतिवार, शुक्रवार, शनिवार, रविवार'),
    numericOrder: 'dmy',
    ordinals: [],
    prepositions: list('सन, वर्ष, साल'),
    joiners: list('सन'),
    until: list('से'),
    and: list('और'),
    open: list('वर्तमान, अब, आज'),
    seasons: list('वसंत, ग्रीष्म, शरद, सर्दी'),
    before: list('लगभग, करीब, सन, वर्ष'),
    era: [],
    eraBefore: [],
    century: list('शताब्दी, सदी'),
    decade: [],
    decadeBefore: [],
    units: list('घंटे, दिन, सप्ताह, हफ्ते, महीने, माह, साल, वर्ष'),
    relative: list('पहले, बाद'),
    undated: list('आज, कल, जल्द, अभी'),
  },
  questions: {
    headings: list(`
      अक्सर पूछे जाने वाले प्रश्न, अक्सर पूछे जाने वाले सवाल, सामान्य प्रश्न, प्रश्न और उत्तर, सवाल और जवाब,
      प्रश्नोत्तर
    `),
    prefixes: list('प्रश्न, सवाल, प्र'),
    answerPrefixes: list('उत्तर, जवाब, उ'),
    prompts: list('क्या आप जानते, आप क्या सोचते, क्या आपको'),
    contact: list('कोई सवाल, कोई प्रश्न'),
  },
  timeline: {
    headings: list('समयरेखा, घटनाक्रम, महत्वपूर्ण तिथियां, महत्वपूर्ण तारीखें, कालक्रम'),
    hints: list('इतिहास, घटनाएं, कार्यक्रम, तिथियां'),
    columns: list('तारीख, तिथि, दिनांक, वर्ष, साल, कब, समय, दिन, महीना, अवधि'),
    labels: list('तारीख'),
    stamps: list('प्रकाशित, अपडेट, द्वारा'),
  },
  callouts: list('क्या आप जानते हैं, सुझाव, ध्यान दें, नोट, महत्वपूर्ण, चेतावनी'),
  related: list('यह भी पढ़ें, ये भी पढ़ें, इन्हें भी देखें, संबंधित लेख, सन्दर्भ, संदर्भ, टिप्पणियाँ'),
  conclusions: list('निष्कर्ष'),
  newsletters: {
    names: list('न्यूज़लेटर, न्यूजलेटर'),
    verbs: list('सब्सक्राइब, सदस्यता'),
  },
  endings: {
    unfinished: list('और, या, का, की, के, को, कि, लेकिन, क्योंकि'),
    goesOn: list('और पढ़ें, आगे पढ़ें, पूरा पढ़ें, पूरी खबर पढ़ें'),
  },
} satisfies Words;
