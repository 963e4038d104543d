import { theme as antd } from 'antd';
import type { ThemeConfig } from 'antd';

/** The component library in the window's own colours and measures (styles/tokens.css). */
export function themeOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#7fb5da' : '#1f5b85',
      colorBgElevated: dark ? '#22262b' : '#ffffff',
      colorText: dark ? '#e3e6e9' : '#1d2227',
      colorTextSecondary: dark ? '#b0b7be' : '#4d565f',
      colorBorder: dark ? '#444b53' : '#c9c4b9',
      controlItemBgActive: dark ? '#1f3342' : '#e3edf4',
      controlItemBgActiveHover: dark ? '#1f3342' : '#e3edf4',
      colorTextDescription: dark ? '#939ba3' : '#5d656d',
      borderRadius: 5,
      fontSize: 13,
      controlHeight: 30,
      fontFamily: 'var(--font)',
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
  };
}
