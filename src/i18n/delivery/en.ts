/** The widget's own words on sending a result, in English; every other language has the same keys. `{name}` is filled in when shown. */
export const delivery = {
  deliverTitle: 'Share your result with {receiver}?',
  deliverWhatTitle: 'What is sent',
  deliverWhat:
    'Your answers and this result, with the date, the time and a random number. Not your name and not the name of your firm. If you choose “anonymously”, the time is left out and the number is a new one.',
  deliverWhatAnonymous:
    'Your answers and this result, with the date and a random number that is used once. Not your name and not the name of your firm.',
  deliverToTitle: 'To whom',
  deliverTo: 'To {receiver}. As with every website, the receiver can see the internet address of your connection.',
  deliverWhyTitle: 'What for',
  deliverWhy: 'The receiver decides that. Ask there if you want to know more.',
  deliverQuestion: 'May we send it?',
  deliverWhole: 'Yes, send my result',
  deliverAnonymous: 'Yes, but anonymously',
  deliverNo: 'No, send nothing',
  deliverConfirm: 'Confirm my choice',
  deliverMissing: 'Choose one of the answers.',
  deliverSending: 'Your result is being sent …',
  deliverWaiting: 'Your result could not be sent yet. We try again by ourselves.',
  deliverOffline: 'You are not online. Your result is sent when you are.',
  deliverMayClose: 'You may close this page. Then it is sent when you visit this website again.',
  deliverKeepOpen: 'Keep this page open until then.',
  deliverDone: 'Your result has been sent to {receiver}.',
  deliverDeclined: 'Nothing has been sent.',
  deliverForgotten: 'We have stopped sending. If a try had arrived already, it cannot be taken back.',
  deliverVetoed: 'This website has stopped the sending. Nothing has been sent.',
  deliverExpired:
    'Your result could not be sent for a long time. You can try once more, or download it and send it yourself.',
  deliverRefused: 'Your result was not accepted. You can try once more, or download it and send it yourself.',
  deliverForget: 'Do not send it after all',
  deliverReconsider: 'Choose again',
};

export type DeliveryWords = { readonly [Key in keyof typeof delivery]: string };
