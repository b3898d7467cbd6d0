import { translationFor, type TranslatedLocale } from '../../../src/strings/locales';

/** What is said in a practice, in one language. Nobody's own words ever go through these functions. */
export interface Script {
  /** What a card or header of Flex shows as the customer's name. */
  readonly customer: string;
  /** What it shows as the title of a task. */
  readonly task: string;
  /** What the customer says: first of all, and after each answer. */
  readonly lines: readonly [string, string, string];
}

const english: Script = {
  customer: 'Practice customer',
  task: 'Practice task',
  lines: [
    'Hello, this is a practice message. I ordered a chair, and it arrived without its screws. What can I do?',
    'Thank you. My order number is 10442. Will the screws come by post?',
    'That is all I needed, thank you. Goodbye.',
  ],
};

const spanish: Script = {
  customer: 'Cliente de práctica',
  task: 'Tarea de práctica',
  lines: [
    'Hola, este es un mensaje de práctica. Pedí una silla y llegó sin los tornillos. ¿Qué puedo hacer?',
    'Gracias. Mi número de pedido es el 10442. ¿Los tornillos llegarán por correo?',
    'Es todo lo que necesitaba, gracias. Adiós.',
  ],
};

// English is said where there is no script: to those who test with the pseudo-locale as well.
const scripts: Readonly<Partial<Record<TranslatedLocale, Script>>> = {
  'es-MX': spanish,
  'es-ES': spanish,
  'pt-BR': {
    customer: 'Cliente de prática',
    task: 'Tarefa de prática',
    lines: [
      'Olá, esta é uma mensagem de prática. Encomendei uma cadeira e ela chegou sem os parafusos. O que posso fazer?',
      'Obrigado. O número do meu pedido é 10442. Os parafusos virão pelo correio?',
      'Era só isso, obrigado. Até logo.',
    ],
  },
  'fr-FR': {
    customer: 'Client d’exercice',
    task: 'Tâche d’exercice',
    lines: [
      'Bonjour, ceci est un message d’exercice. J’ai commandé une chaise et elle est arrivée sans ses vis. Que puis-je faire ?',
      'Merci. Mon numéro de commande est le 10442. Les vis arriveront-elles par la poste ?',
      'C’est tout ce qu’il me fallait, merci. Au revoir.',
    ],
  },
  'de-DE': {
    customer: 'Übungskunde',
    task: 'Übungsaufgabe',
    lines: [
      'Hallo, dies ist eine Übungsnachricht. Ich habe einen Stuhl bestellt, und er kam ohne seine Schrauben an. Was kann ich tun?',
      'Danke. Meine Bestellnummer ist 10442. Kommen die Schrauben mit der Post?',
      'Mehr brauche ich nicht, danke. Auf Wiedersehen.',
    ],
  },
  'it-IT': {
    customer: 'Cliente di esercitazione',
    task: 'Attività di esercitazione',
    lines: [
      'Buongiorno, questo è un messaggio di esercitazione. Ho ordinato una sedia ed è arrivata senza le viti. Che cosa posso fare?',
      'Grazie. Il mio numero d’ordine è 10442. Le viti arriveranno per posta?',
      'È tutto, grazie. Arrivederci.',
    ],
  },
  'ja-JP': {
    customer: '練習用の顧客',
    task: '練習用のタスク',
    lines: [
      'こんにちは。これは練習用のメッセージです。椅子を注文しましたが、ネジが入っていませんでした。どうすればよいですか？',
      'ありがとうございます。注文番号は10442です。ネジは郵送で届きますか？',
      '以上です。ありがとうございました。失礼します。',
    ],
  },
  'zh-Hans': {
    customer: '练习客户',
    task: '练习任务',
    lines: [
      '您好，这是一条练习消息。我订购了一把椅子，收到时没有螺丝。我该怎么办？',
      '谢谢。我的订单号是 10442。螺丝会邮寄过来吗？',
      '没有别的问题了，谢谢。再见。',
    ],
  },
  'th-TH': {
    customer: 'ลูกค้าฝึกหัด',
    task: 'งานฝึกหัด',
    lines: [
      'สวัสดี นี่คือข้อความฝึกหัด ฉันสั่งเก้าอี้และได้รับของโดยไม่มีสกรู ฉันควรทำอย่างไร',
      'ขอบคุณ หมายเลขคำสั่งซื้อของฉันคือ 10442 สกรูจะส่งมาทางไปรษณีย์ใช่ไหม',
      'เท่านี้แหละที่ต้องการ ขอบคุณ ลาก่อน',
    ],
  },
};

/** How often the practice customer speaks. */
export const mostLines = english.lines.length;

/** The script in a language, or the nearest that there is. @param language BCP 47; English without one */
export function scriptIn(language: string | undefined): Script {
  const known = language === undefined ? undefined : translationFor(language);
  return (known && scripts[known]) ?? english;
}
