import type { BarrierTexts } from '../../text-type.js';

/** What firms do about what stands in their way. */
export const barriers: BarrierTexts = {
  expertise: {
    text: 'Nobody has to know everything. One person learns one task well, and shows it to the others.',
    variants: {
      alone: { text: 'You need not know everything. Learn one task well in half a day, and leave the rest for later.' },
    },
  },
  'legal-consequences': {
    text: 'You need not know the whole law to begin. Keep personal data out, and ask your trade association what applies. The rules are still changing.',
  },
  privacy: {
    text: 'You are right to be careful. Put in no names, addresses or files of customers until you have agreed terms with the supplier.',
  },
  data: {
    text: 'Begin with tasks that need no data of yours, such as texts and minutes. Then put in order only what the next task needs.',
  },
  'incompatible-systems': {
    text: 'Begin without a link: copying and pasting is enough for a trial. Ask your supplier when this program will get AI.',
  },
  cost: {
    text: 'A trial costs time, not money: one task, four weeks and a date to stop. Pay only once you have seen a gain.',
  },
  ethics: {
    text: 'There is no easy answer. Write down three things that you will not do with AI. Talk about them before you choose a tool.',
    variants: {
      alone: {
        text: 'There is no easy answer. Write down three things that you will not do with AI, and choose your tools by them.',
      },
    },
  },
  'not-useful': {
    text: 'You may be right. Test it for half an hour, on the task that you like least. No gain? Then you need no plan.',
  },
  'potential-unclear': {
    text: 'Here are three tasks where AI may help. Choose the one that you know best.',
  },
  'value-uncertain': {
    text: 'Nobody can tell you in advance. Count minutes or mistakes in one task for four weeks, and decide on a fixed date.',
  },
  'no-vision': {
    text: 'One page is enough: what you want, what you do not want, and who decides. You can change it in six months.',
    variants: {
      alone: {
        text: 'Three lines are enough: what you want, what you do not want, and when you stop. You can change them in six months.',
      },
    },
  },
  'no-capacity': {
    text: 'Replace work, do not add to it. Do one task with AI on the day that you do it anyway. No gain after four weeks? Stop.',
  },
  jobs: {
    text: 'First say what will not change, and make no promises that you cannot keep. Then ask which tasks people would be glad to lose.',
    variants: {
      alone: { text: 'Write down which tasks you want to keep for yourself. AI may take some of the others, or none.' },
    },
  },
  'investment-risk': {
    text: 'Rent before you buy, and see it work on your own product. Decide in advance how much you can afford to lose.',
  },
};
