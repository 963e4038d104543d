/** What a person is about to say in the review, in a form or a dialog that is open for it. */
export type Task = 'reason' | 'note' | 'explain' | 'fixBy' | 'everywhere' | 'own' | 'editOwn' | 'sendBack';
