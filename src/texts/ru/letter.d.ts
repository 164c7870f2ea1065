import type { LetterTexts } from '../letterTexts.ts';
export declare const letter: LetterTexts;
